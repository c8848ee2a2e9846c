# Iestatījumi.
settings-title = Iestatījumi
settings-tab-school = Skola
settings-tab-signing = Parakstīšana
settings-tab-program = Programma
settings-tab-data = Datu drošība
settings-school = Skolas dati
settings-school-what = Šos datus programma raksta līgumos un ziņojumos.
settings-field-name = Pilnais nosaukums
settings-field-number = Reģistrācijas numurs
settings-field-address = Adrese
settings-field-town = Pilsēta
settings-field-town-locative = Pilsēta lokatīvā
settings-field-town-locative-hint = Kā dokumenta sākumā: Daugavpilī, Rīgā.
settings-field-phone = Tālrunis
settings-field-email = E-pasts
settings-signatory = Kas paraksta skolas vārdā
settings-field-signatory-name = Vārds, uzvārds
settings-field-signatory-position = Amats
settings-field-signatory-authority = Rīkojas saskaņā ar
settings-field-signatory-authority-hint = Kā līgumā: „nolikumu”, „pilnvaru”.
settings-signing-order = Kādā secībā paraksta
settings-signing-order-any = Jebkādā secībā
settings-signing-order-hint = Ja secība ir noteikta, programmā elektroniski var parakstīt tikai tas, kura kārta pienākusi.
settings-school-saved = Skolas dati saglabāti.
settings-supervisors = Prakses vadītāji skolā
settings-supervisors-none = Prakses vadītājs skolā vēl nav norādīts.
settings-supervisor-new = Pievienot prakses vadītāju
settings-supervisor-edit = Prakses vadītājs skolā
settings-supervisor-saved = Prakses vadītājs saglabāts.
settings-supervisor-removed = Prakses vadītājs noņemts.
settings-supervisor-remove-title = Noņemt prakses vadītāju?
settings-supervisor-remove-what = { $name } vairs nebūs izvēlnē. Ieraksti esošajās praksēs paliek.

settings-identity = Parakstīšanas identitāte
settings-identity-what = Programma izveido skolai sertifikātu ziņojumu parakstīšanai (.p12 datne ar paroli) un sertifikātu, ko dot citiem pārbaudei (trust.pem). Tas nav kvalificēts elektroniskais paraksts; ar roku rakstītu parakstu tas neaizstāj.
settings-identity-name = Kas parakstīs
settings-identity-name-hint = Vārds un uzvārds, kā tas būs redzams parakstā.
settings-identity-password = Parole
settings-identity-password-hint = Vismaz 8 rakstzīmes. Programma to neglabā; aizmirstu paroli nevar atjaunot.
settings-identity-repeat = Parole vēlreiz
settings-identity-differ = Paroles nesakrīt. Ierakstiet abās vietās vienu un to pašu.
settings-identity-create = Izveidot identitāti
settings-identity-made = Identitāte izveidota. Glabājiet .p12 datni un paroli atsevišķi.
settings-anchors = Uzticamie sertifikāti
settings-anchors-what = Paraksts ir uzticams, ja tā sertifikāts sakņojas kādā no šiem.
settings-anchors-none = Uzticamu sertifikātu vēl nav.
settings-anchor-add = Ievelciet sertifikātu (.pem, .crt, .cer) šeit
settings-anchor-added = Sertifikāts pievienots.
settings-anchor-removed = Sertifikāts noņemts.
settings-anchor-remove-title = Noņemt sertifikātu?
settings-anchor-remove-what = Paraksti, kas balstās uz „{ $label }”, vairs nebūs uzticami.

settings-look = Valoda un izskats
settings-workspace = Darba datne
settings-workspace-file = Datne
settings-workspace-documents = Dokumentu mape
settings-workspace-close = Aizvērt darba datni
settings-version = Versija

settings-check = Darba datnes pārbaude
settings-check-what = Pārbauda datni, saites starp ierakstiem, noteikumus un žurnāla ķēdi.
settings-check-run = Pārbaudīt
settings-check-running = Pārbauda prakses
settings-check-sound = Viss kārtībā.
settings-check-unsound = Atrastas nepilnības
settings-check-entries = { $count ->
    [zero] Žurnālā { $count } ierakstu.
    [one] Žurnālā { $count } ieraksts.
   *[other] Žurnālā { $count } ieraksti.
}
settings-check-head = Pēdējā ieraksta jaucējkods
settings-backup = Rezerves kopija
settings-backup-what = Pilna darba datnes kopija vienā datnē. Glabājiet to citā diskā.
settings-backup-create = Izveidot kopiju…
settings-backup-suggested = amats-kopija.amats
settings-backup-last = Pēdējā automātiskā kopija
settings-backup-folder = Mape
settings-backup-none = vēl nav
settings-backup-automatic = Programma pati glabā kopijas: strādājot ik pusstundu, pirms importa un aizverot. Vecākās tā retina.
settings-backup-failed = Automātisko kopiju neizdevās saglabāt. Pārbaudiet, vai diskā ir vieta un mapē drīkst rakstīt.
settings-restore = Atjaunot no kopijas…
settings-restore-title = Atjaunot no kopijas?
settings-restore-what = Darba datnes saturu aizstās kopijas saturs. Pirms tam programma saglabās pašreizējo stāvokli atsevišķā datnē.
settings-restore-now = Atjaunot
settings-restored = Darba datne atjaunota no kopijas.

settings-signing = Kā paraksta šajā datorā
settings-signing-what = Šie iestatījumi attiecas uz šo datoru, nevis uz darba datni.
settings-time-stamps = Laika zīmogu dienests
settings-time-stamps-hint = Dienesta adrese (RFC 3161). Tukšs: parakstus veido bez tīkla un bez laika zīmoga. Dienestam tiek nosūtīta tikai kontrolsumma, nevis dokuments.
settings-card-library = Kartes programmatūra
settings-card-library-hint = Kartes ražotāja PKCS #11 bibliotēka. Tās kods darbojas šajā programmā: izvēlieties tikai to, ko esat uzstādījuši paši vai ko uzstādījis administrators.
settings-card-none = nav: ar karti neparaksta
settings-card-other = Cita bibliotēka…
settings-signing-saved = Parakstīšanas iestatījumi saglabāti.
