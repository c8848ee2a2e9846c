# Rāmis: sliede, paziņojumi, kopīgie vārdi un komponentes.
app-name = Amats
app-window-title = { $page } – Amats
app-skip = Pāriet uz saturu
app-places = Programmas daļas
app-place-today = Šodien
app-place-placements = Prakses
app-place-students = Audzēkņi
app-place-companies = Uzņēmumi
app-place-programmes = Programmas
app-place-quality = Kvalitāte
app-place-settings = Iestatījumi
app-demo = DEMO
app-demo-explained = Demonstrācijas darba datne: visi vārdi un dati ir izdomāti.
app-workspace = Darba datne

app-language = Valoda
app-language-lv = Latviešu
app-language-en = English
app-theme = Izskats
app-theme-light = Gaišs
app-theme-dark = Tumšs
app-theme-system = Kā sistēmā

app-save = Saglabāt
app-cancel = Atcelt
app-close = Aizvērt
app-dismiss = Aizvērt paziņojumu
app-notices = Paziņojumi
app-edit = Labot
app-delete = Dzēst
app-add = Pievienot
app-remove = Noņemt
app-back = Atpakaļ
app-next = Tālāk
app-open = Atvērt
app-open-file = Atvērt
app-show-folder = Rādīt mapē
app-save-as = Saglabāt kā…
app-print = Izdrukāt
app-retry = Mēģināt vēlreiz
app-choose-file = Izvēlēties datni…
app-search = Meklēt
app-search-all = Visi
app-all = Visi
app-yes = Jā
app-no = Nē
app-none = nav
app-optional = nav obligāts
app-loading = Ielādē…
app-unsaved = Ir nesaglabātas izmaiņas.
app-discard = Atmest izmaiņas
app-saving = Saglabā…
app-saved = Saglabāts.
app-saved-at = Saglabāts { $time }
app-saved-file = Datne saglabāta: { $path }
app-nothing-found = Nekas nav atrasts.
app-list-empty = Šeit vēl nekā nav.
app-count = { $count ->
    [zero] { $count } ierakstu
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
}
app-percent = { $value } %
app-failed-unreachable = Programmas iekšējā daļa neatbild. Aizveriet programmu un atveriet to vēlreiz; saglabātie dati ir drošībā.
app-errors-where = { $count ->
    [zero] Jālabo { $count } lauku:
    [one] Jālabo { $count } lauks:
   *[other] Jālabo { $count } lauki:
}
app-not-found = Šādas lapas nav
app-not-found-what = Ieraksts, iespējams, ir dzēsts. Izvēlieties vietu kreisajā pusē.
app-crashed = Šo lapu neizdevās parādīt
app-crashed-what = Dati ir drošībā: katra izmaiņa tiek saglabāta uzreiz. Atveriet lapu vēlreiz vai izvēlieties citu vietu.

app-pdf-tools = Dokumenta rīki
app-pdf-smaller = Samazināt
app-pdf-larger = Palielināt
app-pdf-fit = Lapas platumā
app-pdf-page = { $page }. lapa no { $pages }
app-pdf-pages = Dokumenta lapas
app-pdf-broken = Šo dokumentu nevar parādīt: datne ir bojāta vai aizsargāta ar paroli.

app-chart-table = Tie paši skaitļi tabulā
app-chart-dimension = Dimensija
app-chart-score = Punkti
app-chart-flag = Piezīme
app-chart-differs = Viedokļu atšķirība

app-shortcuts = Taustiņi
app-shortcut-palette = Atrast jebko vai darīt jebko
app-shortcut-undo = Atsaukt pēdējo maiņu
app-shortcut-redo = Atjaunot atsaukto
app-shortcut-find = Meklēt sarakstā
app-shortcut-new = Izveidot jaunu
app-shortcut-print = Izdrukāt vai eksportēt redzamo
app-shortcut-help = Šī taustiņu lapa
app-shortcut-close = Aizvērt logu vai izvēlni; noņemt atlasi
app-shortcut-move = Pārvietoties pa sarakstu
app-shortcut-enter = Atvērt izvēlēto
app-key-space = Atstarpe
app-shortcut-select = Atlasīt rindu sarakstā
app-shortcut-select-all = Atlasīt visas, kas atbilst

app-fields-missing = Nav aizpildīti obligātie lauki. Nekas nav saglabāts.
app-field-missing = { $field }: jāaizpilda.
app-person-name = Vārds, uzvārds
app-person-position = Amats
app-person-phone = Tālrunis
app-person-email = E-pasts

app-work-steps = { NUMBER($done) } no { NUMBER($steps) }
app-work-stop = Apturēt
