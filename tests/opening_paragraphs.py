"""First paragraphs of articles in languages without a lexicon, by which these are recognised."""

ALBANIAN = """Porti i Saltreyt do të ketë një vinç të ri në pranverë dhe qyteti paguan gjysmën.
Vendimi u mor të hënën pas një mbledhjeje të gjatë në magazinën e vjetër.

"""
BULGARIAN = """Пристанището в Солтри ще получи нов кран през пролетта и градът ще плати половината.
Решението беше взето в понеделник след дълга среща в стария склад до кея.

"""
CROATIAN = """Luka u Saltreyu na proljeće će dobiti novu dizalicu, a grad će platiti pola cijene.
Odluka je donesena u ponedjeljak nakon dugog sastanka u starom skladištu kod obale.

"""
CZECH = """Přístav v Saltrey dostane na jaře nový jeřáb a město za něj zaplatí polovinu ceny.
Rozhodnutí padlo v pondělí po dlouhé schůzi ve starém skladu u nábřeží.

"""
DANISH = """Havnen i Saltrey får en ny kran til foråret, og kommunen betaler halvdelen af prisen.
Det blev besluttet mandag efter et langt møde i det gamle pakhus ved kajen.

"""
ESTONIAN = """Saltrey sadam saab kevadel uue kraana ja linn maksab sellest poole hinnast.
Otsus tehti esmaspäeval pärast pikka koosolekut vanas laos, mis on kai kõrval.

"""
FILIPINO = """Magkakaroon ng bagong crane ang pantalan ng Saltrey sa tagsibol at babayaran ng bayan
ang kalahati. Ginawa ang pasya noong Lunes sa lumang bodega na malapit sa tubig, at hindi na ito
magbabago dahil pumayag na rin ang mga may-ari ng mga bangka na nakatira sa kabilang pampang.

"""
FINNISH = """Saltreyn satama saa keväällä uuden nosturin, ja kaupunki maksaa siitä puolet hinnasta.
Päätös tehtiin maanantaina pitkän kokouksen jälkeen vanhassa makasiinissa laiturin vieressä.

"""
GREEK = """Το λιμάνι του Σόλτρι θα αποκτήσει νέο γερανό την άνοιξη και ο δήμος πληρώνει τα μισά.
Η απόφαση πάρθηκε τη Δευτέρα μετά από μια μακρά σύσκεψη στην παλιά αποθήκη.

"""
HUNGARIAN = """Saltrey kikötője tavasszal új darut kap, és a város fizeti az árának a felét.
A döntés hétfőn született meg egy hosszú ülés után a régi raktárban, a rakpart mellett.

"""
ICELANDIC = """Höfnin í Saltrey fær nýjan krana í vor og bærinn borgar helming af verðinu.
Það var ákveðið á mánudag eftir langan fund í gamla húsinu við bryggjuna.

"""
INDONESIAN = """Pelabuhan Saltrey akan mendapat derek baru pada musim semi, dan kota membayar
setengahnya. Keputusan itu diambil pada hari Senin setelah rapat yang panjang di gudang lama.

"""
MACEDONIAN = """Пристаништето во Солтри ќе добие нов кран во пролет, а градот ќе плати половина.
Одлуката беше донесена во понеделникот по долга средба во стариот магацин.

"""
NORWEGIAN = """Havna i Saltrey får ny kran til våren, og kommunen betaler halvparten av prisen.
Vedtaket ble gjort på mandag etter et langt møte i det gamle pakkhuset ved kaia.

"""
POLISH = """Port w Saltrey dostanie wiosną nowy dźwig, a miasto zapłaci za niego połowę ceny.
Decyzja zapadła w poniedziałek po długim spotkaniu w starym magazynie przy nabrzeżu.

"""
ROMANIAN = """Portul din Saltrey va avea o macara nouă la primăvară, iar orașul va plăti jumătate.
Decizia a fost luată luni, după o ședință lungă în magazia veche de lângă chei.

"""
RUSSIAN = """Порт в Солтри весной получит новый кран, и город заплатит за него половину цены.
Решение приняли в понедельник после долгой встречи в старом складе у причала.

"""
SERBIAN = """Лука у Солтрију на пролеће ће добити нову дизалицу, а град ће платити пола цене.
Одлука је донета у понедељак после дугог састанка у старом складишту код обале.

"""
SWAHILI = """Bandari ya Saltrey itapata kreni mpya na mji utalipa nusu ya gharama katika mwaka huu.
Uamuzi huo ulifanywa Jumatatu baada ya mkutano mrefu katika ghala la zamani.

"""
SWEDISH = """Hamnen i Saltrey får en ny kran till våren, och kommunen betalar hälften av kostnaden.
Beslutet togs på måndagen efter ett långt möte i det gamla magasinet vid kajen.

"""
TURKISH = """Saltrey limanı baharda yeni bir vince kavuşacak ve belediye bunun yarısını ödeyecek.
Karar pazartesi günü, iskelenin yanındaki eski depoda yapılan uzun bir toplantıdan sonra alındı.

"""
VIETNAMESE = """Cảng Saltrey sẽ có một cần cẩu mới vào mùa xuân và thành phố sẽ trả một nửa số tiền.
Quyết định được đưa ra hôm thứ hai sau một cuộc họp dài trong nhà kho cũ.

"""
