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
packets-manner-program = ar programmu uzņēmumā
packets-field-replaced = Aizstāta ar veidlapu Nr.

# Ekrāni.
packets-title = Atgrieztās veidlapas
packets-what = Fails, ko atsūtījis uzņēmums, vai veidlapa uz papīra: nekas netiek ierakstīts, kamēr to nepieņemat.
packets-panel = Veidlapas uzņēmumam
packets-panel-what = Viens PDF fails, ko aizpilda uzņēmumā – uz ekrāna vai ar roku – un kas pēc numura pats atrod savu praksi.
packets-none = Neviena veidlapa vēl nav izsniegta.
packets-hand-out = Sagatavot veidlapu
packets-hand-out-again = Sagatavot jaunu veidlapu
packets-hand-out-kinds = Ko jautāt
packets-hand-out-language = Veidlapas valoda
packets-hand-out-do = Sagatavot
packets-hand-out-replaces = Veidlapa, uz kuru vēl gaidāt atbildi, tiks aizstāta ar jauno.
packets-many = Sagatavot veidlapas…
packets-many-what = Katram prakses vadītājam viens fails ar visu viņa praktikantu veidlapām. Veidlapas, kurām praksē vēl nav vai vairs nav vietas, tiek izlaistas; tās, uz kurām vēl gaidāt atbildi, tiek aizstātas.
packets-many-working = Sagatavo veidlapas
packets-many-made = Sagatavotas veidlapas: { $forms }, faili: { $files }
packets-many-next = Tie ir darba datnes dokumentu mapē „veidlapas”. E-pastu uzņēmumam sagatavo prakses lapā.
packets-program = Arī pakete prakses vadītājam, kuram ir šī programma
packets-program-what = Šifrēts fails ar tām pašām veidlapām, ko parakstāt ar savu atslēgu. Uzņēmumā to atver bez interneta un atsūta atbildes failu.
packets-passphrase = Paketes parole
packets-passphrase-once = Parole ir redzama tikai tagad
packets-passphrase-what = Pasakiet to prakses vadītājam pa tālruni vai klātienē, ne tajā pašā e-pastā, ar kuru sūtāt failu. Programma to neglabā; ja tā pazudusi, sagatavojiet jaunu paketi.
packets-passphrase-done = Parole ir pierakstīta
packets-handed-out = Veidlapa { $number } sagatavota
packets-number = Nr. { $number }
packets-due = atbilde līdz { $date }
packets-issued = izsniegta { $date }
packets-mailed = e-pasts sagatavots { $date }
packets-answered = pieņemta { $date }, { $manner }
packets-state-out = Gaida atbildi
packets-state-answered = Atbildēta
packets-state-withdrawn = Atsaukta
packets-state-replaced = Aizstāta
packets-remind = Laiks atgādināt
packets-mail = Sagatavot e-pastu
packets-mail-again = Sagatavot atgādinājumu
packets-mail-no-address = Uzņēmuma lapā nav e-pasta adreses: nosūtiet failu citādi.
packets-open = Atvērt failu
packets-type-in = Ierakstīt no papīra
packets-withdraw = Atsaukt
packets-withdraw-ask = Atsaukt veidlapu { $number }?
packets-withdraw-what = Ja tā tomēr atgriezīsies, programma to nepieņems.
packets-returned-link = Atgrieztās veidlapas

packets-drop = Ievelciet aizpildīto PDF vai atbildes failu
packets-drop-hint = Var ievilkt arī jebkurā citā programmas vietā.
packets-other = Cits fails
packets-by-number = Veidlapa uz papīra
packets-by-number-what = Ierakstiet vai noskenējiet numuru no veidlapas augšmalas.
packets-by-number-field = Veidlapas numurs
packets-by-number-do = Atrast
packets-folder = Mape, kurā pienāk atbildes
packets-folder-what = Piemēram, lejupielāžu vai skenera mape. Programma tajā neko nemaina.
packets-folder-choose = Izvēlēties mapi
packets-folder-other = Cita mape
packets-folder-none = Neskatīties
packets-folder-empty = Mapē nav veidlapu, kas gaida atbildi.
packets-folder-again = Paskatīties vēlreiz
packets-folder-file = { $forms ->
    [zero] { $forms } veidlapas gaida
    [one] { $forms } veidlapa gaida
   *[other] { $forms } veidlapas gaida
}

packets-form-of = { $student } · { $company }
packets-no-changes = Veidlapā nav nevienas jaunas atbildes.
packets-differences = Kas mainīsies
packets-column-take = Pieņemt
packets-column-question = Jautājums
packets-column-before = Ir ierakstīts
packets-column-after = Atbilde
packets-take = Pieņemt: { $question }
packets-empty-value = (tukšs)
packets-accept = { $count ->
    [zero] Pieņemt { $count } atbildes
    [one] Pieņemt { $count } atbildi
   *[other] Pieņemt { $count } atbildes
}
packets-accepted = Veidlapas { $number } atbildes ierakstītas
packets-to-placement = Atvērt praksi
packets-refused = Šo veidlapu nevar pieņemt

packets-paper-title = Veidlapa { $number } no papīra
packets-paper-what = Jautājumi ir tādā pašā secībā kā uz papīra. Ierakstiet, kas tur rakstīts.
packets-paper-scan = Papīra attēls
packets-paper-scan-drop = Ievelciet ieskenēto lapu
packets-paper-scan-hint = PDF, JPEG vai PNG; glabājas pie veidlapas kā pierādījums.
packets-paper-scan-shown = Papīra attēls: { $name }
packets-paper-save = Ierakstīt atbildes

packets-late = Atgādināt uzņēmumam
packets-late-none = Nevienai veidlapai termiņš nav nokavēts.
packets-late-since = bija jāatbild līdz { $date }

packets-obstacle-outdated = Kopš veidlapas izsniegšanas jautājumi ir mainījušies. Izsniedziet jaunu veidlapu vai ierakstiet atbildes no papīra.

packets-midterm-title = Starpposma vērtējums
packets-midterm-introduction = Lūdzam īsi novērtēt, kā praktikantam veicas prakses vidū: kas jau izdodas un pie kā vēl jāstrādā. Aizpilda prakses vadītājs uzņēmumā.
packets-assessment-title = Prakses vadītāja vērtējums un raksturojums
packets-assessment-introduction = Lūdzam novērtēt, ko praktikants praksē apguva. Aizpilda prakses vadītājs uzņēmumā. Lūdzam nerakstīt ziņas par veselību vai ģimeni.
packets-assessment-outcomes = Sasniedzamie rezultāti
packets-assessment-evidence = Pierādījumi un piezīmes
packets-assessment-evidence-hint = Pie katra rezultāta, ja ir ko piebilst: kurā darbā tas bija redzams.
packets-assessment-in-all = Kopumā
packets-assessment-overall = Vērtējums par praksi kopumā
packets-assessment-by = Vērtēja (vārds, uzvārds)
packets-assessment-on = Datums

packets-diary-title = Dienasgrāmatas apstiprinājums
packets-diary-introduction = Lūdzam izlasīt praktikanta ierakstus un katru apstiprināt vai atdot labošanai. Aizpilda prakses vadītājs uzņēmumā.
packets-diary-entries = Ieraksti
packets-diary-remarks = Piezīmes
packets-diary-remarks-hint = Pie ieraksta, ko atdodat labošanai, rakstiet, kas jālabo.
packets-diary-confirmed = Apstiprinu
packets-diary-returned = Jālabo
packets-diary-by = Prakses vadītājs uzņēmumā (vārds, uzvārds)
packets-diary-hours = { $hours } st.
