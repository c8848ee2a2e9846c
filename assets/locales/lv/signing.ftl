# Parakstu pārbaude.
signing-summary-unsigned = Dokumentā nav neviena elektroniskā paraksta.
signing-summary-holds =
    { $count ->
        [zero] Visi { $count } paraksti ir neskarti un uzticami. Saturs nav mainīts.
        [one] { $count } paraksts ir neskarts un uzticams. Saturs nav mainīts.
       *[other] Visi { $count } paraksti ir neskarti un uzticami. Saturs nav mainīts.
    }
signing-summary-untrusted = Paraksti ir neskarti, bet vismaz viena parakstītāja sertifikāts šeit nav zināms. Pievienojiet izdevēja sertifikātu uzticamajiem, ja to pazīstat.
signing-summary-broken = Dokumentam nevar ticēt: paraksts neder vai saturs pēc parakstīšanas ir mainīts.
signing-unreadable = Datni nevar nolasīt kā PDF, vai tā ir bojāta.
signing-trailing-bytes = Aiz dokumenta beigām ir pievienoti dati.
signing-removed = Dokumentā ir bijis vēl kāds paraksts, kas ir izņemts.
signing-time-stamp-intact = Dokumenta laika zīmogs ir neskarts.
signing-has-time-stamp = Parakstam ir laika zīmogs, bet tā izdevējs šeit nav zināms.
signing-time-stamp-broken = Laika zīmogs neder: tas ir bojāts vai piešķirts citam parakstam.
signing-time-proven = Laika zīmogs apliecina, ka paraksts { $time } jau pastāvēja ({ $service }).
signing-revoked = Sertifikāts bija atsaukts ({ $date }).
signing-intact = Paraksts ir neskarts.
signing-changed-bytes = Parakstītais saturs ir mainīts: dokumenta baiti neatbilst parakstam.
signing-malformed = Paraksts ir bojāts vai nepilnīgs.
signing-partial = Paraksts neaptver visu dokumenta versiju.
signing-padding = Paraksta vietā ir paslēpti sveši dati.
signing-bad-container = Paraksta kriptogrāfija neder: sertifikāts vai paraksts neatbilst.
signing-unsupported-kind = Šāda veida parakstu programma nepārbauda.
signing-covers-file = Aptver visu dokumentu.
signing-covers-revision = Aptver { $revision }. versiju no { $revisions }.
signing-trusted = Sertifikāts ir uzticams (izdevējs: { $issuer }).
signing-unknown-issuer = Sertifikāta izdevējs šeit nav zināms.
signing-expired = Sertifikāta termiņš bija beidzies jau pirms parakstīšanas ({ $date }).
signing-not-yet-valid = Sertifikāts parakstīšanas brīdī vēl nebija derīgs (no { $date }).
signing-bad-chain = Sertifikātu ķēde neder.
signing-not-for-signing = Sertifikāts nav paredzēts parakstīšanai.
signing-future = Paraksta laiks ir nākotnē.
signing-no-time = Parakstam nav norādīts laiks.
signing-change-signed = Pēc tam parakstījis vēl kāds ({ $field }) – tas ir atļauts.
signing-change-timestamp = Pēc tam pievienots laika zīmogs – tas ir atļauts.
signing-change-validation = Pēc tam pievienoti pārbaudes dati – tas ir atļauts.
signing-change-page = PĒC PARAKSTĪŠANAS mainīts { $page }. lapas saturs.
signing-change-pages = PĒC PARAKSTĪŠANAS pievienotas, izņemtas vai pārvietotas lapas.
signing-change-field = PĒC PARAKSTĪŠANAS mainīts lauks { $field }.
signing-change-signature = PĒC PARAKSTĪŠANAS izņemts vai aizstāts paraksts { $field }.
signing-change-document = PĒC PARAKSTĪŠANAS mainīta dokumenta uzbūve vai metadati.
signing-reason-agreement = Piekrītu līgumam
signing-reason-report = Apstiprinu ziņojumu
signing-reason-termination = Piekrītu līguma izbeigšanai
signing-reason-amendment = Piekrītu līguma grozījumiem
signing-reason-assessment = Apstiprinu prakses vērtējumu
signing-reason-characterisation = Apstiprinu praktikanta raksturojumu
signing-appearance-title = Parakstīts elektroniski
signing-authority = { $school } – parakstu izdevējs
signing-container-same = { $count ->
    [0] Pakotnē ir dokuments Nr. { $number } tieši tāds, kāds tas ir šeit, bet neviens paraksts uz to neattiecas.
    [zero] Pakotnē ir dokuments Nr. { $number } tieši tāds, kāds tas ir šeit; uz to attiecas { $count } parakstu.
    [one] Pakotnē ir dokuments Nr. { $number } tieši tāds, kāds tas ir šeit; uz to attiecas { $count } paraksts.
   *[other] Pakotnē ir dokuments Nr. { $number } tieši tāds, kāds tas ir šeit; uz to attiecas { $count } paraksti.
}
signing-container-other = Pakotnē ir dokuments Nr. { $number }, bet tas atšķiras no šeit saglabātā.
signing-container-unknown = Pakotnē nav neviena dokumenta, ko izsniegusi šī darba datne.

signing-prolong = Papildināt ilgai glabāšanai
signing-prolong-what = Failam pievieno ziņas, kas vajadzīgas pārbaudei pēc gadiem: ka sertifikāti nebija atsaukti, un laika zīmogu pāri visam. Paraksti paliek, kādi ir.
signing-prolong-hosts = Programma jautās: { $hosts }. Tiek nosūtīti tikai sertifikātu numuri un faila nospiedums.
signing-prolong-nobody = Nevienam nav jājautā: viss vajadzīgais ir šajā darba datnē.
signing-prolong-stamps = Laika zīmogs: { $host }.
signing-prolong-no-stamps = Laika zīmoga dienests nav norādīts iestatījumos: bez tā glabāšanas līmenis būs zemāks.
signing-prolong-do = Papildināt
