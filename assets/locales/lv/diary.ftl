# Prakses dienasgrāmata: ieraksti, nedēļas, apstiprināšana.
diary-title = Dienasgrāmata
diary-what = Kas un cik ilgi darīts – pa dienām vai pa nedēļām. Ierakstu iesniedz praktikants un apstiprina prakses vadītājs uzņēmumā.
diary-entry = Dienasgrāmatas ieraksts
diary-add = Pievienot ierakstu
diary-edit = Labot
diary-remove = Dzēst
diary-of = { $what }: { $period }
diary-start = Pirmā diena
diary-end = Pēdējā diena
diary-work = Veiktais darbs
diary-work-hint = Ko darīja un ar ko. Neraksti uzņēmuma noslēpumus, veselības vai ģimenes datus.
diary-minutes = Laiks, minūtes
diary-hours = Stundas
diary-rest = un minūtes
diary-outcomes = Programmas rezultāti, ko darbs skāra
diary-state = Stāvoklis
diary-state-draft = melnraksts
diary-state-handed_in = iesniegts
diary-state-confirmed = apstiprināts
diary-state-returned = atgriezts labošanai
diary-week-open = vēl nav ieraksta
diary-week-missing = nav ieraksta
diary-week-returned = atgriezts labošanai
diary-week-draft = nav iesniegts
diary-week-handed_in = gaida apstiprinājumu
diary-week-confirmed = apstiprināts
diary-week = Nedēļa { $period }
diary-week-hours = { $written } no { $agreed }
diary-weeks-confirmed = Apstiprinātas { $confirmed } no { $over } pagājušajām nedēļām.
diary-weeks-none-over = Pirmā nedēļa vēl nav pagājusi.
diary-weeks-missing = { $count ->
    [zero] { $count } nedēļās nav ieraksta
    [one] { $count } nedēļā nav ieraksta
   *[other] { $count } nedēļās nav ieraksta
}
diary-elsewhere = Ieraksti ārpus prakses nedēļām
diary-source = Avots
diary-source-typed = ierakstīts šeit
diary-source-paper = no papīra
diary-source-form = no atsūtītas veidlapas
diary-scan = Papīra attēls
diary-scan-hint = PDF, JPEG vai PNG; nav obligāts
diary-scan-kept = Attēls ir pievienots.
diary-scan-save = Saglabāt attēlu
diary-scan-saved = Saglabāts: { $path }
diary-reason = Labojuma iemesls
diary-reason-what = Ieraksts ir apstiprināts. Ja to maina, vadītājam tas jāapstiprina no jauna, un iemesls paliek ierakstā.
diary-changed = Labots pēc apstiprināšanas: { $reason }
diary-keep = Saglabāt melnrakstu
diary-save = Saglabāt
diary-hand-in = Iesniegt
diary-choose = Izvēlēties ierakstu { $period }
diary-choose-all = Izvēlēties visus iesniegtos ({ $count })
diary-confirm = Apstiprināt
diary-confirm-chosen = Apstiprināt izvēlētos ({ $count })
diary-return = Atgriezt labošanai
diary-confirm-title = Apstiprināt ierakstus
diary-return-title = Atgriezt labošanai
diary-by = Kas apstiprina vai atgriež
diary-on = Datums
diary-mark = Atzīme
diary-mark-none = bez atzīmes
diary-mark-passed = ieskaitīts
diary-mark-not_passed = neieskaitīts
diary-remark = Vadītāja piezīme
diary-to-mend = Kas jāizlabo
diary-judged = { $by }, { $date }
diary-marked = Atzīme: { $mark }
diary-findings = Ko vērts pārskatīt
diary-finding-outside = { $period }: dienas ir ārpus prakses laika.
diary-finding-overlaps = { $period }: dienas pārklājas ar ierakstu { $other }.
diary-finding-too_much = { $period }: ierakstītas { $found }, bet pēc darba laika šajās dienās strādā { $agreed }.
diary-operation-save = dienasgrāmatas ieraksts
diary-operation-remove = dienasgrāmatas ieraksta dzēšana
diary-operation-confirm = dienasgrāmatas apstiprināšana
diary-operation-return = dienasgrāmatas ieraksta atgriešana
diary-operation-scan-save = dienasgrāmatas attēla saglabāšana diskā
diary-papers = Dokumenti
diary-signing-reason = Prakses dienasgrāmata
diary-issue-title = Sagatavot dienasgrāmatu
diary-issue-what = Drukātā dienasgrāmata: iesniegtie un apstiprinātie ieraksti, kavējumi, instruktāžas un vērtējums, kāds tas ir tagad.
diary-issue = Sagatavot dienasgrāmatu
diary-again = Jauna dienasgrāmatas versija
diary-weeks-ahead = { $count ->
    [zero] Vēl { $count } nedēļu priekšā.
    [one] Vēl { $count } nedēļa priekšā.
   *[other] Vēl { $count } nedēļas priekšā.
}
