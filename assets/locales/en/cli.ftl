# The command-line program.
cli-no-workspace-named = Name the workspace: amats-cli --workspace FILE …
cli-check-sound =
    { $entries ->
        [one] All is well. The journal has { $entries } entry and its chain is whole ({ $head }).
       *[other] All is well. The journal has { $entries } entries and its chain is whole ({ $head }).
    }
cli-exported = { $rows ->
    [one] { $rows } row written: { $path }
   *[other] { $rows } rows written: { $path }
}
cli-unknown-ending = Name a file that ends in .xlsx or .csv; placements can also become .ics.
cli-restored = Restored. The file before was kept: { $path }
cli-import-counts = New: { NUMBER($create) }, changed: { NUMBER($change) }, unchanged: { NUMBER($same) }, to be chosen: { NUMBER($choose) }, refused: { NUMBER($refused) }
cli-demo-made = Demonstration workspace. Students: { $students }, companies: { $companies }, placements: { $placements }.
cli-no-form-named = The file has several forms. Name one: --number NUMBER ({ $numbers })
cli-packet-accepted = The answers of form { $number } were taken.
cli-prolong-asks = These computers would be asked: { $hosts }. To do so, add --online.
cli-prolong-nobody = No other computer needs to be asked. To add to the signatures, add --online.
