# Notikumi un sūdzības: ierobežotas pieejamības ieraksti.
incident-title = Notikumi
incident-what = Ierobežotas pieejamības ieraksti: saturu redz tikai tas, kas to atver, un atvēršana paliek vēsturē. Pārskatos un datņu nosaukumos satura nav.
incident-entry = Notikums vai sūdzība
incident-none = Notikumu un sūdzību nav.
incident-add = Pievienot
incident-open = Atvērt
incident-of = { $what }: { $kind }, { $date }
incident-kind = Veids
incident-kind-accident = nelaimes gadījums
incident-kind-safety = apdraudējums darbā
incident-kind-dignity = pazemošana vai netaisna izturēšanās
incident-kind-complaint = sūdzība
incident-kind-other = cits
incident-on = Datums
incident-serious = Nopietns: apdraudēta drošība vai cieņa
incident-is-serious = nopietns
incident-told_by = Kas ziņoja
incident-text = Kas notika
incident-text-hint = Tikai tas, kas vajadzīgs rīcībai. Neraksti veselības datus.
incident-steps = Kas darīts
incident-step-add = Pievienot soli
incident-step-remove = Noņemt { $number }. soli
incident-step-field = { $number }. solis: { $part }
incident-step-on = Kad
incident-step-text = Kas darīts
incident-closed_on = Slēgts
incident-closed = slēgts { $date }
incident-is-open = nav slēgts
incident-step-count = { $count ->
    [zero] { $count } soļu
    [one] { $count } solis
   *[other] { $count } soļi
}
incident-operation-save = notikums vai sūdzība
incident-operation-reveal = notikuma vai sūdzības atvēršana
