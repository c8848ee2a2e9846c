# Kas praksei vajadzīgs bez līguma: apdrošināšana, veselības pārbaude, instruktāža, aizsardzības līdzekļi, plāns.
needs-title = Drošība un apdrošināšana
needs-what = Kas šāda veida praksei vajadzīgs un līdz kurai dienai. Ierakstiet tikai datumus; veselības datus programmā nevāc.
needs-to-check = Prasības ir programmas dati, pārbaudiet tās ar spēkā esošajiem noteikumiem.
needs-insurance = Apdrošināšana spēkā līdz
needs-health_check = Veselības pārbaude derīga līdz
needs-instruction = Drošības instruktāža darba vietā
needs-equipment = Individuālie aizsardzības līdzekļi izsniegti
needs-plan = Individuālais plāns saskaņots
needs-state-met = kārtībā
needs-state-open = līdz { $date }
needs-state-missing = nav; vajadzēja līdz { $date }
needs-state-ends_early = beidzas pirms prakses beigām
needs-state-late = vēlāk nekā { $date }
needs-state-no_plan = datums ir, bet plāna nav
needs-state-below_least = plānā uzņēmuma daļa ir par mazu
