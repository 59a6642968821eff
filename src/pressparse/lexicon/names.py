"""The small words of personal names, and family names that stand first."""

PARTICLES = frozenset(
    "von van der den de da do dos das du del della di la le el al ul ur bin ibn bint ben abu abd abdul al- ad-din ud din zu zur af av ter ten te op 't y e i wa ould mint ait aït binti binte a/l a/p s/o d/o st. mac mc ó o' ní nic ap ab dei degli lo los las san santa sta. santo sto. haj haji kyzy uulu oglu oğlu ogly gyzy qizi kizi ole arap wan nik".split()
)
"""Particles of names; most stand in lower case inside a name."""

LOWER_PARTICLES = frozenset(
    "von van der den de da do dos das du del della di la le el al bin ibn bint ben zu zur af av ter ten te op y ould mint binti binte dei degli lo los las kyzy uulu oglu oğlu ogly gyzy qizi kizi ole arap ud ul ur ad as ash e".split()
)
"""Those that may stand in lower case between capitalised parts."""

FROM_PLACES = frozenset("de da do dos del della di du van von zu af av".split())
"""Those behind which the name of a place is part of a name."""

SUFFIXES = frozenset("td j.d. ll.m. ll.b. mba jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi sc qc kc mp mep phd ph.d. md m.d. obe mbe cbe kbe gcmg kcmg frs esq esq. junior filho neto júnior".split())
"""What stands after a name and belongs to it (numerals, Jr.) or is a mark of honour (KC, MP)."""

HONOURS = frozenset("j.d. ll.m. ll.b. mba dds sc qc kc mp mep mla mna phd ph.d. md m.d. obe mbe cbe kbe gcmg kcmg frs esq esq. am ao ac onz cnzm gnzm psc npom mhd td tds senedd bem".split())
"""Suffixes that are no part of the name."""

ARTICLES = ("l-", "d-", "s-", "sh-", "z-", "r-", "n-", "t-", "th-")
"""What follows the vowel of an Arabic article that is joined to a name by a hyphen ("al-Sabbagh", "ash-Shami")."""

DIGRAPH_INITIALS = ("Shch", "Dzh", "Zh", "Kh", "Sh", "Ch", "Ye", "Yu", "Ya", "Yo", "Ts", "Gh", "Th", "Ph", "Kj", "Zs", "Gy", "Sz", "Cs", "Dž", "Lj", "Nj", "Dj", "Ks")
"""Initials of two and more letters: one letter of another alphabet, or of the language's own."""

PLACE_OPENERS = frozenset("san santa wadi ain jabal jebel khirbet nahr deir kafr são santo puerto ciudad villa port fort mount cape lake rio río monte las los saint st".split())
"""Words that open the names of places more often than of people ("Puerto Escondido"): a name only behind a title."""

FAMILY_FIRST = frozenset(
    # Chinese
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu fu zhong cui tan jia dai xia fan shi qin bai meng gu hou qian long wan duan lei hao xi shao mao qiao kong bo geng qi xing ji yin yan mi nie ning bi pang jin hua zou zhuo le ke tong "
    # Korean
    "kim lee park choi jung jeong kang cho jo yoon yun jang lim im oh seo shin kwon hwang ahn an song ryu yoo hong jeon ko moon yang bae baek heo nam noh roh ha joo min ban na ri pak choe han chung "
    # Vietnamese
    "nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô duong dương ly lý dinh đinh trinh trịnh truong trương to tô luong lương "
    # Cambodian, Lao
    "hun sok prak sar tea chea men keo heng hor kem"
    .split()
)
"""Family names that usually stand before the given name."""

COUNTRIES_THAT_ARE_NAMES = frozenset("jordan chad georgia israel cuba dominica bharat ireland england holland france montenegro".split())
"""Countries whose name is also a given or family name: part of a name where one more name word stands behind."""

HONORIFICS_THAT_ARE_NAMES = frozenset("sen oba igwe nii naa mama tate meme baron pak raja imam mullah dom lok ratu awang induna morena syed pandit malam ustad maestro tengku tunku tun haji hajj haj raja chief nana ma ko don count begum sardar amir emir khun mufti sri u father lord prince nai chaudhry mirza sheikh sayed sayyid".split())
"""Honorifics that are also parts of names: part of a name behind a name word."""

HONORIFICS_OF_NAMES = frozenset("u daw dato' dato datuk ko ma dr mr mrs ms prof".split())
"""Honorifics behind which another of those words is a name ("U Tun Tun Oo")."""

HEADS_THAT_ARE_NAMES = frozenset("hakim wali akim dean amir emir sultan kgosi".split())
"""Heads of offices that are also given names: part of a name between a title and a word of a name ("Minister Hakim Roe")."""

THINGS_THAT_ARE_NAMES = frozenset("christian victory justice freedom day field park hall lake hill hills mill gates price power noble christmas oscar bill".split())
"""Words of things that are also given or family names: part of a name behind a title, with another word of a name."""

SMALL_WORDS_THAT_ARE_NAMES = frozenset("per will an so do to no he may or can am al el von van de".split())
"""Small words that are also given or family names, and particles: the start of a name behind a title."""

PEERS = frozenset("lord lady baroness baron viscount viscountess earl".split())
"""Honorifics whose names may end in "of" and a place."""

NEVER_NAMES = frozenset(
    "south-east south-west north-east north-west southeast southwest northeast northwest "
    "afterwards afterward subsequently beforehand elsewhere overall topics topic issues fish questions discussions proposals welcomes thanks congratulations "
    "consequently regrettably fortunately importantly notably accordingly nowadays hitherto henceforth briefly finally ultimately "
    "attendees participants delegates invitees trainees cadets recruits interns volunteers graduates "
    "arrive meet hold convene gather discuss attend depart agree exchange sign visit".split()
)
"""Words that open sentences, or stand as verbs in headlines, and are no names alone."""
