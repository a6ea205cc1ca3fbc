"""English adjectives of nationality and religion, which a noun follows or which mean a people."""

from reader.text.word_sets import word_set

PEOPLES = word_set("""
afghan african albanian algerian american arab argentine armenian asian australian austrian
bangladeshi belarusian belgian bolivian brazilian british bulgarian burmese cambodian canadian
catalan chechen chilean chinese colombian croatian cuban czech danish dutch egyptian english
estonian ethiopian european filipino finnish french georgian german ghanaian greek haitian hungarian
icelandic indian indonesian iranian iraqi israeli italian japanese jordanian kenyan korean kurdish
kuwaiti latvian lebanese libyan lithuanian malaysian mexican moroccan nepalese nigerian norwegian
pakistani palestinian peruvian polish portuguese romanian russian saudi scottish senegalese serbian
slovak somali spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish ugandan
ukrainian venezuelan vietnamese welsh western eastern yemeni zimbabwean soviet angolan azerbaijani
bahraini bosnian congolese cypriot ecuadorian emirati eritrean irish jamaican kazakh kosovan maltese
moldovan mongolian omani qatari rwandan singaporean slovenian tibetan uzbek zambian buddhist
catholic hindu islamic islamist muslim protestant shia shiite sikh sunni zionist
""")
PARTIES = word_set("democratic republican conservative labour labor tory liberal green nationalist")
