# Veidlapas, ko izsniedz uzņēmumam un kas atgriežas.

packets-given-placement = Prakses numurs
packets-given-trainee = Praktikants, grupa
packets-given-qualification = Kvalifikācija
packets-given-period = Prakses laiks
packets-given-school = Izglītības iestāde
packets-given-company = Prakses vieta

packets-quality-title = Prakses kvalitātes anketa
packets-quality-introduction = Anketu aizpilda prakses vadītājs uzņēmumā. Tā ir par prakses norisi, nevis par praktikanta vērtējumu, un aizņem piecas līdz desmit minūtes. Lūdzam nerakstīt ziņas par veselību vai ģimeni.
packets-quality-open = Kopumā
packets-quality-overall = Kopvērtējums praksei (10 – izcili)

packets-company-title = Uzņēmuma dati prakses līgumam
packets-company-introduction = Lūdzam pārbaudīt un papildināt datus, kas vajadzīgi trīspusējam prakses līgumam. Tas, kas jau ir pareizi, nav jāraksta no jauna.
packets-company-section = Uzņēmums
packets-company-address = Juridiskā adrese
packets-company-site = Prakses norises adrese
packets-company-phone = Tālrunis
packets-company-email = E-pasts
packets-company-signer-section = Līguma parakstītājs
packets-company-signer-hint = Kas uzņēmuma vārdā paraksta līgumu un uz kāda pamata.
packets-company-name = Vārds, uzvārds
packets-company-position = Amats
packets-company-authority = Rīkojas saskaņā ar (statūtiem, pilnvaru Nr. …)
packets-company-mentor-section = Prakses vadītājs uzņēmumā
packets-company-mentor-hint = Kas ikdienā vadīs praktikantu.
packets-company-qualification = Kvalifikācija un pieredze

packets-obstacle-unknown = Veidlapa ar šādu numuru šajā darba datnē nav izsniegta.
packets-obstacle-answered = Uz šo veidlapu jau ir atbildēts { $on } Ja atbilde jālabo, izsniedziet jaunu veidlapu.
packets-obstacle-withdrawn = Šī veidlapa ir atsaukta { $on } Izsniedziet jaunu, ja atbilde vēl ir vajadzīga.
packets-obstacle-replaced = Šī veidlapa ir aizstāta ar jaunāku – Nr. { $by }. Gaidiet atbildi uz jaunāko vai ierakstiet to no papīra.
packets-obstacle-closed = Šādas atbildes šai praksei vairs nevar pieņemt: līgums ir parakstīts vai ziņojums izsniegts.
packets-obstacle-altered = Mainīts tas, kas bija ierakstīts iepriekš: { $labels }. Sazinieties ar uzņēmumu; ja fakti ir nepareizi, labojiet tos praksē un izsniedziet jaunu veidlapu.
packets-obstacle-incomplete = Failā trūkst jautājumu: { $labels }. Palūdziet atsūtīt visu veidlapu.

packets-mail-subject = Prakses veidlapa { $number }
packets-mail-text =
    Labdien!

    Pielikumā ir veidlapa par praksi Nr. { $placement } ({ $school }). Lūdzam to aizpildīt un atsūtīt atpakaļ līdz { $due }
    Veidlapu var aizpildīt jebkurā PDF lasītājā un saglabāt, vai izdrukāt un aizpildīt ar roku. Nekur nav jāreģistrējas.

    Ar cieņu
    { $sender }
packets-mail-reminder-subject = Atgādinājums: prakses veidlapa { $number }
packets-mail-reminder-text =
    Labdien!

    Vēl neesam saņēmuši veidlapu par praksi Nr. { $placement } ({ $school }), ko lūdzām atsūtīt līdz { $due } Pielikumā tā ir vēlreiz; aizpildīšana aizņem dažas minūtes. Ja jau atsūtījāt, lūdzam šo ziņu neņemt vērā.

    Ar cieņu
    { $sender }

packets-field-due = Atbildēt līdz
packets-field-mailed = Sagatavoti e-pasti
packets-field-answer = Atbilde
packets-field-accepted = Pieņemta
packets-field-manner = Kā atbildēts
packets-field-withdrawn = Atsaukta
packets-manner-fields = aizpildītā failā
packets-manner-paper = uz papīra
packets-field-replaced = Aizstāta ar veidlapu Nr.
