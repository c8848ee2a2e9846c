# Saraksta eksports datnē.
export-open = Eksportēt…
export-title-students = Eksportēt audzēkņus
export-title-companies = Eksportēt uzņēmumus
export-title-placements = Eksportēt prakses
export-title-programmes = Eksportēt programmas
export-what = { $count ->
    [zero] Datnē būs { $count } rindu: tas, ko tagad rāda saraksts ar meklēšanu un filtriem.
    [one] Datnē būs { $count } rinda: tas, ko tagad rāda saraksts ar meklēšanu un filtriem.
   *[other] Datnē būs { $count } rindas: tas, ko tagad rāda saraksts ar meklēšanu un filtriem.
}
export-what-selected = { $count ->
    [zero] Datnē būs { $count } atlasīto rindu.
    [one] Datnē būs { $count } atlasītā rinda.
   *[other] Datnē būs { $count } atlasītās rindas.
}
export-what-programmes = { $count ->
    [zero] Datnē būs { $count } programmu: katram mācīšanās rezultātam sava rinda.
    [one] Datnē būs { $count } programma: katram mācīšanās rezultātam sava rinda.
   *[other] Datnē būs { $count } programmas: katram mācīšanās rezultātam sava rinda.
}
export-format = Datnes veids
export-format-xlsx = Excel (.xlsx)
export-format-csv = CSV ar semikoliem (.csv)
export-format-ics = Kalendārs (.ics): prakses un nākamie termiņi
export-columns = Kolonnas
export-columns-all = Parastās kolonnas
export-columns-none = Noņemt visas
export-guarded = Personas kodi datnē nonāks pilnā veidā. Žurnālā pie katra audzēkņa tiks ierakstīts, ka kods ir eksportēts. Glabājiet datni drošā vietā.
export-calendar-what = Katrai praksei kalendārā būs tās laiks un nākamais solis. Importējot vēlreiz, kalendārs tiek atjaunināts.
export-save = Eksportēt
export-suggested-students = audzekni
export-suggested-companies = uznemumi
export-suggested-placements = prakses
export-suggested-programmes = programmas
