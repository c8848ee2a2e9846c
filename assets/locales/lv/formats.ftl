# Datumi un skaitļi. Dienas un gadi nāk kā teksts, lai gadu nesadala tūkstošos.
formats-date = { $day }.{ $month ->
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
    [10] 10
    [11] 11
   *[12] 12
}.{ $year }.
formats-date-long = { $year }. gada { $day }. { $month ->
    [1] janvāris
    [2] februāris
    [3] marts
    [4] aprīlis
    [5] maijs
    [6] jūnijs
    [7] jūlijs
    [8] augusts
    [9] septembris
    [10] oktobris
    [11] novembris
   *[12] decembris
}
formats-date-locative = { $year }. gada { $day }. { $month ->
    [1] janvārī
    [2] februārī
    [3] martā
    [4] aprīlī
    [5] maijā
    [6] jūnijā
    [7] jūlijā
    [8] augustā
    [9] septembrī
    [10] oktobrī
    [11] novembrī
   *[12] decembrī
}
formats-date-time = { $date } plkst. { $hour }.{ $minute }
formats-school-year = { $start }./{ $end }.{"\u00A0"}m.{"\u00A0"}g.
formats-percent = { $value }{"\u00A0"}%
formats-euros = { $sum }{"\u00A0"}EUR
