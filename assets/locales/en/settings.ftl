# Settings.
settings-title = Settings
settings-tab-school = School
settings-tab-signing = Signing
settings-tab-program = Program
settings-tab-data = Data safety
settings-school = School data
settings-school-what = The program writes these into agreements and reports.
settings-field-name = Full name
settings-field-number = Registration number
settings-field-address = Address
settings-field-town = Town
settings-field-town-locative = Town in the Latvian locative
settings-field-town-locative-hint = As at the head of a document: Daugavpilī, Rīgā.
settings-field-phone = Telephone
settings-field-email = E-mail
settings-signatory = Who signs for the school
settings-field-signatory-name = Name and surname
settings-field-signatory-position = Position
settings-field-signatory-authority = Acts on the basis of
settings-field-signatory-authority-hint = As the agreement says it: “nolikumu”, “pilnvaru”.
settings-school-saved = School data saved.
settings-supervisors = School supervisors
settings-supervisors-none = No school supervisor is named yet.
settings-supervisor-new = Add supervisor
settings-supervisor-edit = School supervisor
settings-supervisor-saved = Supervisor saved.
settings-supervisor-removed = Supervisor removed.
settings-supervisor-remove-title = Remove the supervisor?
settings-supervisor-remove-what = { $name } will no longer be offered. Records in existing placements stay.
settings-field-person-name = Name and surname
settings-field-person-position = Position

settings-identity = Signing identity
settings-identity-what = The program makes a certificate for the school to sign reports with (a .p12 file with a password) and a certificate to give to others for checking (trust.pem). It is not a qualified electronic signature and does not replace a handwritten one.
settings-identity-name = Who will sign
settings-identity-name-hint = Name and surname as the signature will show them.
settings-identity-password = Password
settings-identity-password-hint = At least 8 characters. The program does not keep it; a forgotten password cannot be recovered.
settings-identity-repeat = Password again
settings-identity-differ = The passwords differ. Type the same one in both places.
settings-identity-create = Create identity
settings-identity-made = Identity created. Keep the .p12 file and the password apart.
settings-anchors = Trusted certificates
settings-anchors-what = A signature is trusted if its certificate goes back to one of these.
settings-anchors-none = No trusted certificates yet.
settings-anchor-add = Drop a certificate (.pem, .crt, .cer) here
settings-anchor-added = Certificate added.
settings-anchor-removed = Certificate removed.
settings-anchor-remove-title = Remove the certificate?
settings-anchor-remove-what = Signatures that rest on “{ $label }” will no longer be trusted.

settings-look = Language and appearance
settings-workspace = Workspace
settings-workspace-file = File
settings-workspace-documents = Documents folder
settings-workspace-close = Close the workspace
settings-version = Version

settings-check = Check of the workspace
settings-check-what = Checks the file, links between records, rules and the journal's chain.
settings-check-run = Check
settings-check-sound = All is well.
settings-check-unsound = Something is wrong
settings-check-entries = { $count ->
    [one] { $count } entry in the journal.
   *[other] { $count } entries in the journal.
}
settings-check-head = Hash of the last entry
settings-backup = Backup
settings-backup-what = A full copy of the workspace in one file. Keep it on another disk.
settings-backup-create = Make a backup…
settings-backup-suggested = amats-backup.amats
settings-restore = Restore from a backup…
settings-restore-title = Restore from a backup?
settings-restore-what = The workspace's content will be replaced by the backup's. The program first keeps the present state in a separate file.
settings-restore-now = Restore
settings-restored = Workspace restored from the backup.
