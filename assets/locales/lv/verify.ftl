# Pārbaudīt PDF: kas, kad un ko parakstījis; kas mainīts.
verify-title = Pārbaudīt PDF
verify-what = Atveriet jebkuru PDF datni: programma pateiks, kas to parakstījis, vai paraksti ir īsti un vai datne pēc tam nav mainīta. Datne nekur netiek sūtīta.
verify-drop = Ievelciet PDF datni šeit
verify-checking = Pārbauda…
verify-other = Pārbaudīt citu datni
verify-verdict-unsigned = Datne nav parakstīta
verify-verdict-holds = Visi paraksti ir derīgi
verify-verdict-untrusted = Paraksti ir neskarti, bet parakstītājs šeit nav zināms
verify-verdict-broken = Paraksts nav derīgs
verify-issued = Šis ir dokuments Nr. { $number } no šīs darba datnes.
verify-issued-same = Saturs ir tāds, kādu programma to sagatavoja.
verify-issued-different = Saturs atšķiras no tā, kādu programma sagatavoja.
verify-receive = Pievienot praksei
verify-receive-what = { $count ->
    [zero] Datnē ir { $count } parakstu, kas dokumentam vēl nav pievienoti.
    [one] Datnē ir { $count } paraksts, kas dokumentam vēl nav pievienots.
   *[other] Datnē ir { $count } paraksti, kas dokumentam vēl nav pievienoti.
} Norādiet, kuras puses vārdā parakstīts; datne tiks glabāta pie prakses.
verify-receive-party = { $signer } – kuras puses vārdā
verify-receive-do = Pievienot
verify-receive-done = Dokuments Nr. { $number } ar parakstiem ir pievienots praksei.
verify-findings = Kas vēl konstatēts
verify-signatures = Paraksti
verify-signature = { $number }. paraksts
verify-signer = Parakstītājs
verify-organisation = Organizācija
verify-issuer = Sertifikāta izdevējs
verify-signed-at = Laiks (pēc parakstītāja datora)
verify-revision = Revīzija
verify-revision-of = { $revision } no { $revisions }
verify-covers = Kas parakstīts
verify-covers-file = visa datne
verify-covers-part = datne līdz { $revision }. revīzijai; pēc tam tā papildināta
verify-intact = Neskarts
verify-not-intact = Mainīts pēc parakstīšanas
verify-trusted = Uzticams
verify-not-trusted = Parakstītājs nav zināms
verify-trust-add = Pievienot uzticamu sertifikātu
verify-document = Dokuments
