# Šodien: kas jādara.
today-title = Šodien
today-overdue = Nokavēts
today-overdue-what = Termiņš ir pagājis
today-week = Šonedēļ
today-week-what = Jāpaveic septiņu dienu laikā
today-waiting = Gaida citus
today-waiting-what = Nākamais solis ir uzņēmumam vai praktikantam
today-by-stage = Prakses pa posmiem
today-all-in-stage = { $count ->
    [zero] { $count } prakšu
    [one] { $count } prakse
   *[other] { $count } prakses
}
today-show-all = Rādīt visas
today-nothing-overdue = Nekas nav nokavēts.
today-nothing-week = Šonedēļ nav nekā steidzama.
today-nothing-waiting = Neviens cits netiek gaidīts.
today-empty-title = Darba datne ir tukša
today-empty-what = Sāciet ar audzēkņu, uzņēmumu un prakšu sarakstiem: tos var importēt no Excel vai CSV datnes. Programmas un mācīšanās rezultātus ievadiet sadaļā „Programmas”.
today-empty-import = Importēt sarakstus
today-empty-school = Papildināt skolas datus
today-late-diary = Pagājušās nedēļas dienasgrāmata nav iesniegta
today-late-confirmation = Dienasgrāmata gaida apstiprinājumu vai labojumu
today-late-visit = Plānotais apmeklējums nav atzīmēts kā noticis
today-late-agreed = Norunātajam ir pagājis termiņš
today-late-since = kopš { $date }
today-late-more = un vēl citi
