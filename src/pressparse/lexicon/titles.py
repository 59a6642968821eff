"""Honorifics and ranks: what stands before a name and is neither name nor office."""

HONORIFICS: tuple[str, ...] = (
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Mdm", "Mdm.", "Messrs", "Messrs.", "Dr", "Dr.", "Drs", "Prof", "Prof.", "Eng", "Eng.", "Engr", "Engr.", "Arch.", "Atty", "Atty.",
    "Sir", "Dame", "Lord", "Lady", "Baroness", "Baron", "Count", "Countess", "Rev", "Rev.", "Reverend", "Rt. Rev.", "Rt Rev", "Rt Rev.", "Right Reverend", "Most Rev.", "Most Rev", "Most Reverend", "Very Rev.", "Very Reverend", "Revd", "Most Revd", "Rt Revd", "Very Revd", "Rev. Dr.", "Rev Dr", "Rev. Fr.", "His Grace", "Fr.", "Father", "Msgr.", "Monsignor",
    "Hon", "Hon.", "Honourable", "Honorable", "Rt Hon", "Rt. Hon.", "Right Honourable", "Rt Honourable", "Most Honourable", "Hon’ble", "Hon'ble",
    "H.E", "H.E.", "HE", "H. E.", "HRH", "H.R.H.", "HM", "H.M.", "HH", "H.H.", "HSH", "HIH", "TRH", "H.S.H.", "H.I.H.", "HE Mr.", "HE Dr.",
    "His Excellency", "Her Excellency", "Their Excellencies", "Your Excellency", "Excellency", "His Majesty", "Her Majesty", "His Royal Majesty", "Her Royal Majesty", "Their Majesties",
    "His Royal Highness", "Her Royal Highness", "Their Royal Highnesses", "His Highness", "Her Highness", "His Serene Highness", "Her Serene Highness",
    "His Imperial Majesty", "His Imperial Highness", "His Eminence", "His Holiness", "His Beatitude", "His All-Holiness", "Her Imperial Highness",
    "Sheikh", "Shaikh", "Shaykh", "Sheikha", "Shaikha", "Sayyid", "Sayed", "Sayyed", "Seyyed", "Hajj", "Haj", "Haji", "Hajjah", "Alhaji", "Alhaja", "Chief", "Oba",
    "Ayatollah", "Hojjatoleslam", "Hujjatul Islam", "Mullah", "Maulana", "Imam", "Amir", "Emir",
    "Shri", "Shri.", "Rt.Hon.", "Rt.Hon", "Smt", "Smt.", "Sri", "Shrimati", "Sushri", "Thiru", "Selvi", "Begum", "Janab", "Pandit", "Sardar",
    "Tun", "Tan Sri", "Dato", "Dato'", "Dato' Sri", "Dato' Seri", "Dato Sri", "Datuk", "Datuk Seri", "Datuk Seri Utama", "Datin", "Datin Seri", "Datuk Dr.", "Dato' Dr.", "Dato Dr.",
    "Pengiran", "Yang Mulia", "Pehin", "Toh Puan", "Puan Sri", "Tengku", "Tunku", "Raja", "YAB", "YB", "YM",
    "U", "Daw", "Ko", "Ma", "Khun", "Samdech", "Oknha", "Lok Chumteav", "Bapak", "Ibu", "Pak", "Bu", "Nai", "M.R.", "Ven.", "Venerable",
    "Mme", "Mme.", "Madame", "Madam", "Mlle", "Monsieur", "M.", "Maître", "Herr", "Frau", "Don", "Doña", "Dom", "Señor", "Señora", "Dott.", "Ing.", "Lic.", "Licenciado",
    "Assoc Prof", "Assoc. Prof.", "A/Prof", "Rre", "Ratu", "Afioga", "Susuga", "Lyonpo", "Dasho", "Hon. Dr.", "Most Hon.", "The Most Honourable", "Viscount", "Viscountess", "Nawab", "Sahibzada", "Ven. Dr.", "Tuan Haji", "Awang", "Dayang", "Dato Paduka", "Hojatoleslam", "Obong", "Otunba", "Togbe", "Togbui", "Nii", "Naa", "Mama", "Osagyefo", "Daasebre", "Barima", "Okyeame", "Meme", "Tate", "Kuku", "Morena", "Inkosi", "Nkosi", "Induna", "Amb", "Amb.", "Syed", "Sen.", "Gov.", "Rep.", "Cong.", "Congr.", "Del.", "Barr.", "Barrister", "Arc.", "Pharm.", "Surv.", "Ato", "Woizero", "W/ro", "Obbo", "Mwalimu", "Mzee", "Comrade", "Cde", "Cde.", "Ambassador Dr.", "Comptroller", "Uz.", "Uza.", "Al Ustaz",
    "Sheik", "Seyed", "Cllr", "Cllr.", "Cr", "Cr.", "Engineer", "Architect", "Advocate", "Adv.", "Maestro", "Doctor", "Pastor", "Pst.", "Apostle", "Evangelist", "Chevalier", "Mallam", "Malam", "Alhaj", "Hajia", "HRM", "H.R.M.",
    "Ustaz", "Ustadz", "Ustad", "Tuanku", "Hj.", "Hjh.", "Encik", "Puan", "Kyai", "Phra", "Swami", "Acharya", "Ir.", "Dra.", "Ar.", "Chf.", "Ogbeni", "Igwe", "Etsu", "Iyalode", "Datuk Wira", "Dato' Wira", "Datuk Patinggi",
)  # fmt: skip
"""Honorifics, from court and parliamentary usage and the forms of address of many languages."""

RANKS: tuple[str, ...] = (
    "General", "Gen", "Gen.", "Colonel General", "Colonel-General", "Col. Gen.", "Col-Gen", "Lieutenant General", "Lieutenant-General", "Lt. Gen.", "Lt Gen", "Lt. General", "Lt Gen.", "Lt-Gen", "LTG",
    "Major General", "Major-General", "Maj. Gen.", "Maj Gen", "Maj. General", "Maj-Gen", "MG", "Brigadier General", "Brigadier-General", "Brig. Gen.", "Brig Gen", "Brig-Gen", "BG", "Brigadier", "Brig.", "Brig",
    "General of the Army", "Army General", "General of Army", "Corps General", "Divisional General", "Division General", "Brigade General", "Four-star General", "Full General", "General of Police", "General of Division",
    "Colonel", "Col.", "Col", "Lieutenant Colonel", "Lieutenant-Colonel", "Lt. Col.", "Lt Col", "Lt. Colonel", "Major", "Maj.", "Captain", "Capt.", "Capt", "Lieutenant", "Lt.", "First Lieutenant", "Second Lieutenant", "Senior Lieutenant",
    "Sergeant", "Sgt.", "Sergeant Major", "Staff Sergeant", "Corporal", "Warrant Officer", "Ensign", "Midshipman", "Commodore", "Cmdre", "Commander", "Cmdr.", "Lieutenant Commander", "Squadron Leader", "Wing Commander", "Group Captain",
    "Surgeon Commander", "Surgeon Captain", "Surgeon Rear Admiral", "Flight Lieutenant", "Flying Officer", "Pilot Officer", "Sub-Lieutenant", "Sub Lieutenant", "Lieutenant Junior Grade", "Master Sergeant", "Chief Warrant Officer", "Captain First Rank", "Frigate Captain", "Corvette Captain", "Admiral", "Adm.", "Adm", "Vice Admiral", "Vice-Admiral", "Vice Adm.", "V. Adm.", "VADM", "Rear Admiral", "Rear-Admiral", "Rear Adm.", "R. Adm.", "RADM", "Fleet Admiral", "Admiral of the Fleet", "Counter Admiral",
    "Air Chief Marshal", "Air Marshal", "Air Vice-Marshal", "Air Vice Marshal", "Air Commodore", "Marshal", "Field Marshal", "Field-Marshal", "Marshal of the Royal Air Force",
    "Police General", "Police Lieutenant General", "Police Major General", "Police Colonel", "Police Lieutenant Colonel", "Police Senior Colonel", "Police Senior Lieutenant Colonel", "Police Lieutenant", "Police Captain", "Police Major", "Senior Colonel", "Senior Captain", "Senior Lieutenant Colonel", "Chief Colonel", "Police Brigadier General", "Pol. Gen.", "Pol. Lt. Gen.", "Inspector General of Police", "Chief Inspector",
    "Chief Superintendent", "Superintendent", "Justice General", "State Counsellor of Justice", "Senior General", "Vice Senior General", "Grand General", "Supreme General", "Tuğgeneral", "Lance Naik",
    "Major General of Justice", "Lieutenant General of Justice", "Generalleutnant", "Generalmajor", "Brigadegeneral", "Chief Marshal", "Naval Captain", "Captain (N)", "Police Inspector", "Director General of Police",
    "Lieut.", "Lt.-Gen.", "Lt.-Col.", "Lt-General", "Lt-Col", "Maj-General", "Maj.-Gen.", "Brig.-Gen.", "Brig-General", "Snr. Gen.", "Cdre", "Cdre.", "Cdr.", "Cdr", "Lt Cdr", "Lt. Cdr.", "Lt. Commander", "Gp Capt", "Wg Cdr", "Sqn Ldr", "AVM", "ACM", "AIGP", "DIGP", "AIG", "Air Cdre",
    "Col-General", "Contre-amiral", "Vice-amiral", "Assistant Inspector General of Police", "Deputy Inspector General of Police", "Assistant Commissioner of Police", "Deputy Commissioner of Police", "Subedar", "Staff Colonel", "Staff General",
)  # fmt: skip
"""Military and police ranks with the abbreviations of the common style guides."""

STYLES = frozenset(
    (
        "his majesty", "her majesty", "his royal highness", "her royal highness", "his highness", "her highness", "his holiness", "his eminence", "hrh", "hm", "hh", "h.m", "h.h", "h.r.h",
        "his serene highness", "his imperial majesty", "his beatitude", "his excellency", "her excellency",
    )
)  # fmt: skip
"""Honorifics that stand for their bearer by themselves."""

BRANCHES = frozenset("ns pol ret retd rtd r res gs dr navy army air mar tni purn".split())
"""What stands in brackets behind a rank: its branch, or that its bearer is retired."""
