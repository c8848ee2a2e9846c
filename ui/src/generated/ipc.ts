// Generated from Rust by `cargo xtask generate`. Do not edit.

/**
 * A day or days on which the learner was absent, wholly or for a part.
 */
export type Absence = { 
/**
 * Identifier.
 */
id: AbsenceId, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * First day.
 */
start: string, 
/**
 * Last day.
 */
end: string, 
/**
 * How much time was missed on these days.
 */
minutes: Minutes, 
/**
 * Why.
 */
reason: AbsenceReason, 
/**
 * When the company or the school was told.
 */
told_on: string | null, 
/**
 * What else is to be known; nothing about health or family.
 */
note: string, };

/**
 * Time that a learner missed.
 */
export type AbsenceId = string;

/**
 * An absence as the form has it.
 */
export type AbsenceInput = { 
/**
 * The absence; none for a new one.
 */
id: AbsenceId | null, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * First day.
 */
start: string | null, 
/**
 * Last day.
 */
end: string | null, 
/**
 * How much time was missed, in minutes.
 */
minutes: number, 
/**
 * Why.
 */
reason: AbsenceReason, 
/**
 * When the company or the school was told.
 */
told_on: string | null, 
/**
 * What else is to be known.
 */
note: string, };

/**
 * Why somebody was absent, as far as a school needs to know.
 */
export type AbsenceReason = "illness" | "justified" | "unjustified" | "school_duty" | "holiday" | "other";

/**
 * An absence.
 */
export type AbsenceRef = { 
/**
 * Which one.
 */
id: AbsenceId, };

/**
 * Whether a computer knows a school's certificate.
 */
export type Acquaintance = "new" | "known" | "changed";

/**
 * What an act over many records comes to, or would come to.
 */
export type ActOutcome = { 
/**
 * Records that change.
 */
changes: number, 
/**
 * Records that are so already.
 */
already: number, 
/**
 * Records that cannot change.
 */
left_out: number, 
/**
 * The first of those that cannot change, at most 200.
 */
named: Array<LeftOut>, };

/**
 * Something that was agreed on.
 */
export type Agreed = { 
/**
 * What.
 */
text: string, 
/**
 * By when.
 */
due: string | null, 
/**
 * When it was done.
 */
done_on: string | null, };

/**
 * Agreements of many placements.
 */
export type AgreementsAct = { 
/**
 * Which placements.
 */
query: PlacementQuery, 
/**
 * Language of those that are issued now.
 */
language: string, };

/**
 * What printing agreements comes to.
 */
export type AgreementsOutcome = { 
/**
 * Issued now.
 */
fresh: number, 
/**
 * Issued before, and written again as they were issued and signed.
 */
again: number, 
/**
 * Left out.
 */
left_out: number, 
/**
 * The first of those that are left out.
 */
named: Array<LeftOut>, 
/**
 * The file or folder; none before it is written, and when there is nothing to write.
 */
path: string | null, };

/**
 * How agreements come out.
 */
export type AgreementsPaper = { "what": "one_file", 
/**
 * Copies of each agreement, 1 to 9.
 */
copies: number, 
/**
 * Printed on both sides: each copy begins on a new sheet.
 */
both_sides: boolean, } | { "what": "file_each", 
/**
 * In which folders.
 */
into: SortedInto, };

/**
 * Agreements of many placements, to be issued and written.
 */
export type AgreementsPrint = { 
/**
 * Which placements.
 */
query: PlacementQuery, 
/**
 * Language of those that are issued now.
 */
language: string, 
/**
 * How they come out.
 */
paper: AgreementsPaper, 
/**
 * The file or folder; none puts it among the documents.
 */
path: string | null, };

/**
 * A certificate from which the workspace trusts signatures.
 */
export type Anchor = { 
/**
 * Identifier.
 */
id: AnchorId, 
/**
 * What the certificate calls its holder.
 */
label: string, 
/**
 * The certificate, PEM (RFC 7468).
 */
pem: string, };

/**
 * A certificate that the workspace trusts.
 */
export type AnchorId = string;

/**
 * A trusted certificate.
 */
export type AnchorRef = { 
/**
 * Its identifier.
 */
id: AnchorId, };

/**
 * Trusted certificates.
 */
export type Anchors = { 
/**
 * The certificates.
 */
anchors: Array<Anchor>, };

/**
 * An answer on the four-point scale, or „not applicable".
 */
export type Answer = "fully" | "rather" | "rather_not" | "not" | "not_applicable";

/**
 * How a form was answered.
 */
export type AnswerManner = "fields" | "paper" | "program";

/**
 * A form as a mentor sees it.
 */
export type AnsweringForm = { 
/**
 * Its number.
 */
number: PacketNumber, 
/**
 * The number as people read it.
 */
written: string, 
/**
 * What it asks.
 */
kind: PacketKind, 
/**
 * The day by which an answer is asked for.
 */
due: string, 
/**
 * Whose placement it is about.
 */
student: string, 
/**
 * The company.
 */
company: string, 
/**
 * The questions, with what was filled in beforehand.
 */
form: Form, 
/**
 * What was answered.
 */
answers: { [key in string]: string }, 
/**
 * Whether that is all.
 */
is_done: boolean, };

/**
 * Opens a packet file at the company.
 */
export type AnsweringOpen = { 
/**
 * Its bytes, Base64.
 */
content: string, 
/**
 * The passphrase as it was typed.
 */
passphrase: string, };

/**
 * What a mentor said to one form.
 */
export type AnsweringSay = { 
/**
 * The form's number.
 */
number: PacketNumber, 
/**
 * Answers by the question's name; what is not among them is as it came.
 */
answers: { [key in string]: string }, 
/**
 * Whether that is all.
 */
is_done: boolean, };

/**
 * A packet file that is open at the company.
 */
export type AnsweringView = { 
/**
 * The school that it says it is from.
 */
school: string, 
/**
 * Who signed it, by the certificate.
 */
signer: string, 
/**
 * Who issued that certificate, as it says.
 */
issuer: string, 
/**
 * SHA-256 of the certificate.
 */
fingerprint: string, 
/**
 * Whether this computer knows the certificate.
 */
acquaintance: Acquaintance, 
/**
 * The forms, in order.
 */
forms: Array<AnsweringForm>, };

/**
 * What somebody says of the learner's work.
 */
export type Appraisal = { 
/**
 * A mark for each agreed outcome.
 */
outcomes: Array<OutcomeMark>, 
/**
 * Marks by criterion of the form.
 */
criteria: { [key in string]: Mark }, 
/**
 * The mark for the whole placement; the mentor's last appraisal has one.
 */
overall: Mark | null, 
/**
 * Strengths.
 */
strengths: string, 
/**
 * What to work on.
 */
improvements: string, 
/**
 * Characterisation in free words; empty where learners speak of themselves.
 */
characterisation: string, 
/**
 * What the school is advised to do otherwise.
 */
advice: string, 
/**
 * Whether the company would employ the learner.
 */
hire: Hire | null, 
/**
 * Who assessed.
 */
assessed_by: string, 
/**
 * When.
 */
assessed_on: string, 
/**
 * Its version, and whether it is confirmed.
 */
standing: PartStanding, };

/**
 * An appraisal as the form has it: the mentor's, or the student's own.
 */
export type AppraisalInput = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Which one.
 */
part: AssessmentPart, 
/**
 * Marks by outcome.
 */
outcomes: Array<OutcomeMarkInput>, 
/**
 * Marks by criterion.
 */
criteria: { [key in string]: Mark }, 
/**
 * The mark for the whole placement.
 */
overall: Mark | null, 
/**
 * Strengths.
 */
strengths: string, 
/**
 * What to work on.
 */
improvements: string, 
/**
 * Characterisation.
 */
characterisation: string, 
/**
 * Advice to the school.
 */
advice: string, 
/**
 * Whether the company would employ the learner.
 */
hire: Hire | null, 
/**
 * Who assessed.
 */
assessed_by: string, 
/**
 * When.
 */
assessed_on: string, };

/**
 * What can be answered to a question.
 */
export type Ask = { "kind": "line", 
/**
 * Most characters.
 */
most: number, } | { "kind": "text", 
/**
 * Lines of room on paper.
 */
lines: number, 
/**
 * Most characters.
 */
most: number, } | { "kind": "email" } | { "kind": "day" } | { "kind": "scale", 
/**
 * The choices, in order.
 */
choices: Array<Choice>, } | { "kind": "tick" };

/**
 * Everything that was assessed in one placement.
 */
export type Assessment = { 
/**
 * The placement; an assessment has no identifier of its own.
 */
placement_id: PlacementId, 
/**
 * The form and its version that it was begun with; none before anything is assessed, and where that was before
 * there were forms.
 */
form: string | null, 
/**
 * The mentor's appraisal in the middle of the placement.
 */
midterm: Appraisal | null, 
/**
 * The mentor's appraisal at its end.
 */
mentor: Appraisal | null, 
/**
 * What the student says of the own work.
 */
own: Appraisal | null, 
/**
 * The school's mark of the diary or report.
 */
diary: DiaryMark | null, 
/**
 * The defence.
 */
defence: Defence | null, 
/**
 * The school's final mark.
 */
final_mark: FinalMark | null, };

/**
 * Something by which the work is judged.
 */
export type AssessmentCriterion = { 
/**
 * The code that records keep.
 */
id: string, 
/**
 * Its name.
 */
name: LocalText, 
/**
 * Its scale.
 */
scale: Scale, };

/**
 * A criterion as the editor has it.
 */
export type AssessmentCriterionInput = { 
/**
 * Its code; none for a new one.
 */
id: string | null, 
/**
 * Its name in Latvian.
 */
lv: string, 
/**
 * Its name in English.
 */
en: string, 
/**
 * Its scale.
 */
scale: Scale, };

/**
 * A version of a form.
 */
export type AssessmentForm = { 
/**
 * Name and version („assessment-2”).
 */
id: string, 
/**
 * 1 for the first.
 */
version: number, 
/**
 * The first day on which assessments begin with it.
 */
valid_from: string, 
/**
 * The last such day; none where it holds until a later version.
 */
valid_until?: string | null, 
/**
 * The programme that it is for, by its first version; none for all that have no form of their own.
 */
programme?: ProgrammeId | null, 
/**
 * The scale of outcomes.
 */
outcome_scale: Scale, 
/**
 * The scale of the final mark: points, or pass and fail.
 */
final_scale: Scale, 
/**
 * The least points that pass.
 */
pass_from: Grade, 
/**
 * Whether the company signs the assessment sheet beside the school.
 */
company_signs: boolean, 
/**
 * What the final mark is made of; none where the school's mark stands by itself.
 */
parts: Array<WeightedPart>, 
/**
 * Criteria, in order.
 */
criteria: Array<AssessmentCriterion>, };

/**
 * A version of a form.
 */
export type AssessmentFormEntry = { 
/**
 * The form.
 */
form: AssessmentForm, 
/**
 * Whether an assessment that begins today uses it.
 */
in_force: boolean, 
/**
 * The qualification that it is for; empty for all.
 */
qualification: string, };

/**
 * A form of assessments as its editor has it; saving makes the next version.
 */
export type AssessmentFormInput = { 
/**
 * The programme that it is for, by its first version; none for all.
 */
programme: ProgrammeId | null, 
/**
 * The first day on which assessments begin with it.
 */
valid_from: string, 
/**
 * The last such day; none without end.
 */
valid_until: string | null, 
/**
 * The scale of outcomes.
 */
outcome_scale: Scale, 
/**
 * The scale of the final mark.
 */
final_scale: Scale, 
/**
 * The least points that pass.
 */
pass_from: Grade, 
/**
 * Whether the company signs the assessment sheet.
 */
company_signs: boolean, 
/**
 * What the final mark is made of.
 */
parts: Array<WeightedPart>, 
/**
 * Criteria, in order.
 */
criteria: Array<AssessmentCriterionInput>, };

/**
 * Every version of every form.
 */
export type AssessmentForms = { 
/**
 * The forms for all first, then by programme; of each the latest version first.
 */
forms: Array<AssessmentFormEntry>, };

/**
 * A part of an assessment.
 */
export type AssessmentPart = "midterm" | "mentor" | "own" | "diary" | "defence" | "final";

/**
 * A part of an assessment.
 */
export type AssessmentPartRef = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * The part.
 */
part: AssessmentPart, };

/**
 * A new version of a confirmed part.
 */
export type AssessmentReopen = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * The part.
 */
part: AssessmentPart, 
/**
 * Why.
 */
reason: string, };

/**
 * An assessment with the criteria it was made by.
 */
export type AssessmentView = { 
/**
 * The assessment.
 */
assessment: Suitability, 
/**
 * The criteria of its version.
 */
checklist: Checklist, 
/**
 * How it stands today, seen alone.
 */
standing: SiteStanding, 
/**
 * Whether it is the one that counts somewhere.
 */
counts: boolean, };

/**
 * Presence at the company.
 */
export type AttendanceView = { 
/**
 * Absences, in the order of their days.
 */
absences: Array<Absence>, 
/**
 * How far the hours have come.
 */
hours: HoursDone, 
/**
 * The days that count.
 */
period: Period, };

/**
 * What asks for attention. A placement that ended before its time never does.
 */
export type Attention = "overdue" | "this_week" | "waiting";

/**
 * How the automatic backups stand.
 */
export type BackupState = { 
/**
 * When the last one was made, in the place's own time.
 */
last: string | null, 
/**
 * Whether the last one could not be made.
 */
failed: boolean, 
/**
 * Where they stand.
 */
folder: string, };

/**
 * A verdict.
 */
export type Band = "insufficient" | "needs_work" | "good" | "excellent";

/**
 * From which index a band holds.
 */
export type BandRule = { 
/**
 * The band.
 */
band: Band, 
/**
 * Least index, unrounded.
 */
from: number, };

/**
 * Where the number of hours done comes from.
 */
export type Basis = "diary" | "schedule";

/**
 * Something that keeps a stage from being done.
 */
export type Blocker = { "what": "mentor" } | { "what": "supervisor" } | { "what": "representative" } | { "what": "expectations", 
/**
 * Whose items are missing.
 */
party: Party, } | { "what": "consent", 
/**
 * Whose consent is missing.
 */
party: Party, } | { "what": "agreement_issue" } | { "what": "agreement_signature", 
/**
 * Whose signature is missing.
 */
party: Party, } | { "what": "still_running" } | { "what": "mentor_assessment" } | { "what": "final_mark" } | { "what": "quality_form", 
/**
 * Whose answers are missing.
 */
party: Party, } | { "what": "gates" } | { "what": "report_issue" } | { "what": "report_signature", 
/**
 * Whose signature is missing.
 */
party: Party, };

/**
 * Placements to be written as a calendar.
 */
export type CalendarInput = { 
/**
 * Which placements.
 */
query: PlacementQuery, 
/**
 * The path; none means the workspace's documents folder.
 */
path: string | null, };

/**
 * A company's capacity for one qualification and school year.
 */
export type CapacityId = string;

/**
 * Capacity as the form has it.
 */
export type CapacityInput = { 
/**
 * None makes a new one.
 */
id: CapacityId | null, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The programme that gives the qualification; none while it is not chosen.
 */
programme_id: ProgrammeId | null, 
/**
 * The year in which the school year begins.
 */
school_year: number, 
/**
 * Places.
 */
planned: number, };

/**
 * A company's capacity.
 */
export type CapacityRef = { 
/**
 * Its identifier.
 */
id: CapacityId, };

/**
 * The places of one qualification and school year.
 */
export type CapacityView = { 
/**
 * The record, where places are planned.
 */
id: CapacityId | null, 
/**
 * The programme that gives the qualification.
 */
programme_id: ProgrammeId, 
/**
 * The qualification.
 */
qualification: string, 
/**
 * The year in which the school year begins.
 */
school_year: number, 
/**
 * Places planned, where they are.
 */
planned: number | null, 
/**
 * How they are used.
 */
seats: Seats, };

/**
 * A certificate on a card that can sign.
 */
export type CardCertificate = { 
/**
 * Its fingerprint.
 */
fingerprint: string, 
/**
 * Whose it is.
 */
name: string, 
/**
 * Who issued it.
 */
issuer: string, 
/**
 * Its last day.
 */
valid_until: string, 
/**
 * Whether it is valid now.
 */
is_valid: boolean, 
/**
 * The card's name.
 */
card: string, 
/**
 * Whether it is for signatures that bind, and not only for logging in.
 */
binds: boolean, 
/**
 * Whether the PIN is typed on the reader.
 */
has_pin_pad: boolean, 
/**
 * How many tries the PIN has.
 */
pin: PinStanding, };

/**
 * Certificates on cards, those that bind first.
 */
export type CardCertificates = { 
/**
 * The certificates.
 */
certificates: Array<CardCertificate>, };

/**
 * What happened to a record.
 */
export type ChangeKind = "created" | "changed" | "removed";

/**
 * One write.
 */
export type ChangeSetRef = { 
/**
 * Its number.
 */
change_set: number, };

/**
 * What the check of the workspace found.
 */
export type CheckView = { 
/**
 * Whether all holds.
 */
sound: boolean, 
/**
 * Entries in the journal.
 */
entries: number, 
/**
 * Hash of the last entry, hexadecimal.
 */
head: string, 
/**
 * Findings in words; empty when all holds.
 */
findings: Array<string>, };

/**
 * The criteria of suitability, a version of them.
 */
export type Checklist = { 
/**
 * Name and version („site-suitability-1”).
 */
id: string, 
/**
 * The first day on which new assessments use it.
 */
valid_from: string, 
/**
 * For how many years an assessment holds, unless it says otherwise.
 */
holds_years: number, 
/**
 * Criteria, in order.
 */
criteria: Array<Criterion>, };

/**
 * Something that can be chosen.
 */
export type Choice = { 
/**
 * How the choice is called in answers: latin letters, digits and underscores.
 */
value: string, 
/**
 * How it reads.
 */
label: string, };

/**
 * Whose signature a claim in a container stands for.
 */
export type ClaimParty = { 
/**
 * The claim's place in the container, from 0.
 */
claim: number, 
/**
 * The party.
 */
party: Party, };

/**
 * A file that a signature in a container says to be about.
 */
export type ClaimedCover = { 
/**
 * The file's name.
 */
name: string, 
/**
 * How the digest that was signed compares with the file.
 */
state: CoverState, };

/**
 * A signature in a container as it presents itself.
 */
export type ClaimedSignature = { 
/**
 * Whom the certificate names.
 */
signer: string, 
/**
 * The organisation that the certificate names.
 */
organisation: string, 
/**
 * The issuer that the certificate names.
 */
issuer: string, 
/**
 * When, by the signer's claim; as shown.
 */
claimed_at: string, 
/**
 * What it says to be about.
 */
covers: Array<ClaimedCover>, };

/**
 * A classification.
 */
export type Classification = { 
/**
 * Name and version („sectors-1”).
 */
id: string, 
/**
 * The first day on which it holds.
 */
valid_from: string, 
/**
 * Whose list it is, and as of when.
 */
source: string, 
/**
 * Items, in the order in which they are offered.
 */
items: Array<ClassifiedItem>, };

/**
 * Classifications as they hold today.
 */
export type Classifications = { 
/**
 * Sectors of vocational education.
 */
sectors: Classification, 
/**
 * Fields of education and training, ISCED-F 2013.
 */
fields: Classification, 
/**
 * Kinds of placement.
 */
placement_types: Classification, 
/**
 * The ten-point scale, the best mark first.
 */
ten_points: Classification, 
/**
 * Pass or fail.
 */
pass_fail: Classification, 
/**
 * How far an outcome was reached, the best first.
 */
four_levels: Classification, 
/**
 * Countries.
 */
countries: Classification, };

/**
 * An item of a classification.
 */
export type ClassifiedItem = { 
/**
 * The code that records keep.
 */
id: string, 
/**
 * The name.
 */
name: LocalText, 
/**
 * Other words that people use for it.
 */
also: Array<string>, };

/**
 * One column's field.
 */
export type ColumnChoice = { 
/**
 * Column, from 0.
 */
column: number, 
/**
 * Field, by its stable name.
 */
field: string, };

/**
 * A company, institution or association that hosts placements.
 */
export type Company = { 
/**
 * Identifier.
 */
id: CompanyId, 
/**
 * Name without the legal form.
 */
name: string, 
/**
 * Legal form („SIA”, „AS”, „ZS”), or empty.
 */
legal_form: string, 
/**
 * Registration number; a self-employed host may have none.
 */
registration_number: RegistrationNumber | null, 
/**
 * Registered address.
 */
address: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Where placements take place, the usual one first; none means the registered address.
 */
sites: Array<Site>, 
/**
 * Who may sign for the company; at most one of them does so by default.
 */
representatives: Array<CompanyRepresentative>, };

/**
 * What a list of companies can be narrowed down to.
 */
export type CompanyFilter = "not_assessed" | "suitable" | "with_conditions" | "unsuitable" | "expired" | "cooperation_ending" | "insurance_ending";

/**
 * A company or another host of placements.
 */
export type CompanyId = string;

/**
 * A company as the form has it; sites and representatives are saved one by one.
 */
export type CompanyInput = { 
/**
 * None makes a new one.
 */
id: CompanyId | null, 
/**
 * Name without the legal form.
 */
name: string, 
/**
 * Legal form.
 */
legal_form: string, 
/**
 * Registration number, as typed; may be empty.
 */
registration_number: string, 
/**
 * Registered address.
 */
address: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, };

/**
 * Which companies.
 */
export type CompanyQuery = { 
/**
 * Words, each the beginning of one in the name, the legal form, the addresses or the registration number.
 */
search: string, 
/**
 * Only these.
 */
filter: CompanyFilter | null, 
/**
 * Only some of the rows that the rest finds; none means all of them.
 */
picked?: Picked<CompanyId>, 
/**
 * The `next` of the page before, under the same search and filter.
 */
after: string | null, 
/**
 * Rows on a page, 1 to 200; 0 stands for 50.
 */
limit: number, };

/**
 * A company.
 */
export type CompanyRef = { 
/**
 * Its identifier.
 */
id: CompanyId, };

/**
 * Somebody who may sign for a company.
 */
export type CompanyRepresentative = { 
/**
 * Identifier.
 */
id: RepresentativeId, 
/**
 * Name and surname.
 */
name: string, 
/**
 * Position.
 */
position: string, 
/**
 * Basis of authority as the agreement continues „rīkojas saskaņā ar”: „statūtiem”, „pilnvaru Nr. 7”.
 */
authority: string, 
/**
 * First day of the authority, where it has one.
 */
from: string | null, 
/**
 * Last day of the authority, where it has one.
 */
until: string | null, 
/**
 * Whether this one signs unless another is needed.
 */
signs: boolean, };

/**
 * A company in a list.
 */
export type CompanyRow = { 
/**
 * Identifier.
 */
id: CompanyId, 
/**
 * Name with its legal form.
 */
name: string, 
/**
 * Registration number, or empty.
 */
registration_number: string, 
/**
 * Where placements usually take place.
 */
address: string, 
/**
 * How it stands with suitability: as its worst site.
 */
standing: SiteStanding, 
/**
 * Mentors.
 */
mentors: number, 
/**
 * Placements, all of them.
 */
placements: number, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, };

/**
 * A company.
 */
export type CompanyView = { 
/**
 * The company.
 */
company: Company, 
/**
 * Whether the registration number's check sum does not fit.
 */
number_is_doubtful: boolean, 
/**
 * Who signs today.
 */
signer_id: RepresentativeId | null, 
/**
 * Whether that one's authority covers today.
 */
signer_may_sign: boolean, 
/**
 * How the company stands with suitability: as its worst site.
 */
standing: SiteStanding, 
/**
 * How each site stands, in the order of the sites; alone and without a site where there is none.
 */
sites: Array<SiteView>, 
/**
 * Mentors, by name.
 */
mentors: Array<MentorView>, 
/**
 * Assessments of suitability, the latest first.
 */
assessments: Array<AssessmentView>, 
/**
 * The criteria that a new assessment uses.
 */
checklist: Checklist, 
/**
 * The year in which the school year of today begins.
 */
school_year: number, 
/**
 * Capacity, the latest school year first.
 */
capacity: Array<CapacityView>, 
/**
 * Agreements and memoranda, the latest first.
 */
cooperation: Array<CooperationView>, 
/**
 * Insurance policies, the one that lasts longest first.
 */
policies: Array<PolicyView>, 
/**
 * Placements, the latest first.
 */
placements: Array<PlacementRow>, };

/**
 * How many valid forms the evaluation rests on.
 */
export type Completeness = "full" | "partial" | "none";

/**
 * When a clause or table stands.
 */
export type Condition = "minor" | "insured" | "not_insured" | "paid" | "not_paid" | "work_based" | "not_work_based" | "paper" | "electronic" | "has_outcomes" | "has_expectations" | "has_consents" | "has_annexes" | "has_plan";

/**
 * A party's consent to the matrix as it stood.
 */
export type Consent = { 
/**
 * Identifier.
 */
id: ConsentId, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Who consented.
 */
party: Party, 
/**
 * The person who spoke for the party.
 */
person: string, 
/**
 * The day on which it was given.
 */
agreed_on: string, 
/**
 * How it was given.
 */
manner: Manner, 
/**
 * Fingerprint of the matrix that was consented to.
 */
fingerprint: string, };

/**
 * One party's consent to the expectations.
 */
export type ConsentId = string;

/**
 * A party's consent to the matrix as it stands.
 */
export type ConsentInput = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * The party.
 */
party: Party, 
/**
 * Who spoke for it.
 */
person: string, 
/**
 * When.
 */
agreed_on: string, 
/**
 * How.
 */
manner: Manner, };

/**
 * A consent.
 */
export type ConsentRef = { 
/**
 * Its identifier.
 */
id: ConsentId, };

/**
 * A consent.
 */
export type ConsentView = { 
/**
 * The consent.
 */
consent: Consent, 
/**
 * Whether the matrix is still the one consented to.
 */
holds: boolean, };

/**
 * A file inside of a container.
 */
export type ContainedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * SHA-256 of its content, in lower-case hexadecimal.
 */
sha256: string, 
/**
 * The document of this workspace that it begins with.
 */
issued: ContainedMatch | null, };

/**
 * A document of this workspace inside of a container.
 */
export type ContainedMatch = { 
/**
 * Its number.
 */
number: string, 
/**
 * The placement that it belongs to.
 */
placement_id: PlacementId, 
/**
 * Whether it is, byte for byte, what was issued or is on record now.
 */
same: boolean, 
/**
 * Parties whose electronic signature is not on record.
 */
open: Array<Party>, };

/**
 * A signed container, to be kept with the placement of the document inside.
 */
export type ContainerInput = { 
/**
 * The container, Base64.
 */
content: string, 
/**
 * Whose signature each claim stands for; claims that are not named are left out.
 */
parties: Array<ClaimParty>, 
/**
 * Who checked the signatures, with a program that can.
 */
recorded_by: string, };

/**
 * A signed container. Its signatures are not validated.
 */
export type ContainerView = { 
/**
 * The files inside.
 */
files: Array<ContainedFile>, 
/**
 * The signatures as they present themselves.
 */
signatures: Array<ClaimedSignature>, };

/**
 * An agreement or memorandum.
 */
export type Cooperation = { 
/**
 * Identifier.
 */
id: CooperationId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * What kind.
 */
kind: CooperationKind, 
/**
 * Number, or empty.
 */
number: string, 
/**
 * When it was signed.
 */
signed_on: string, 
/**
 * First day, where it is another.
 */
from: string | null, 
/**
 * Last day; none means without a term.
 */
until: string | null, 
/**
 * What about.
 */
subject: string, 
/**
 * A note.
 */
note: string, };

/**
 * A cooperation agreement or memorandum.
 */
export type CooperationId = string;

/**
 * A cooperation agreement or memorandum as the form has it.
 */
export type CooperationInput = { 
/**
 * None makes a new one.
 */
id: CooperationId | null, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * What kind.
 */
kind: CooperationKind, 
/**
 * Number.
 */
number: string, 
/**
 * When it was signed; none while the field is empty.
 */
signed_on: string | null, 
/**
 * First day, where it is another.
 */
from: string | null, 
/**
 * Last day; none means without a term.
 */
until: string | null, 
/**
 * What about.
 */
subject: string, 
/**
 * A note.
 */
note: string, };

/**
 * What kind of paper.
 */
export type CooperationKind = "agreement" | "memorandum" | "other";

/**
 * A cooperation agreement or memorandum.
 */
export type CooperationRef = { 
/**
 * Its identifier.
 */
id: CooperationId, };

/**
 * An agreement or memorandum.
 */
export type CooperationView = { 
/**
 * The record.
 */
cooperation: Cooperation, 
/**
 * How its term stands today.
 */
term: TermState, };

/**
 * How many rows a list has.
 */
export type Count = { 
/**
 * On all pages.
 */
count: number, };

/**
 * How a digest that was signed compares with a file.
 */
export type CoverState = "same" | "different" | "missing" | "unknown";

/**
 * One thing to look at.
 */
export type Criterion = { 
/**
 * „K01”.
 */
id: string, 
/**
 * What is looked at.
 */
name: LocalText, 
/**
 * What to ask and see.
 */
hint: LocalText, };

/**
 * A day of a placement.
 */
export type DayView = { 
/**
 * The day.
 */
on: string, 
/**
 * Whether it lies in the period.
 */
counts: boolean, 
/**
 * The hours that are worked on it.
 */
shift: Shift | null, 
/**
 * How much that is.
 */
worked: Minutes, 
/**
 * Lessons at the school.
 */
school: number, 
/**
 * Why it is off.
 */
off: OffView | null, 
/**
 * The day that is worked on this one instead.
 */
instead_of: string | null, };

/**
 * The defence of the placement before a commission.
 */
export type Defence = { 
/**
 * The mark.
 */
mark: Mark, 
/**
 * The day of the defence.
 */
held_on: string, 
/**
 * Members of the commission, whoever heads it first.
 */
commission: Array<string>, 
/**
 * Number of the protocol; empty where there is none.
 */
protocol: string, 
/**
 * What was asked and answered, in short.
 */
remark: string, 
/**
 * Its version, and whether it is confirmed.
 */
standing: PartStanding, };

/**
 * The defence as the form has it.
 */
export type DefenceInput = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * The mark.
 */
mark: Mark, 
/**
 * The day.
 */
held_on: string, 
/**
 * Members of the commission; empty names are left out.
 */
commission: Array<string>, 
/**
 * Number of the protocol.
 */
protocol: string, 
/**
 * What was asked and answered.
 */
remark: string, };

/**
 * An entry of the diary.
 */
export type DiaryEntry = { 
/**
 * Identifier.
 */
id: DiaryEntryId, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * First day.
 */
start: string, 
/**
 * Last day; the first one for an entry by the day.
 */
end: string, 
/**
 * What was done, in the learner's words.
 */
work: string, 
/**
 * How long it took.
 */
minutes: Minutes, 
/**
 * Outcomes of the programme that the work touched.
 */
outcome_ids: Array<OutcomeId>, 
/**
 * How it stands.
 */
state: EntryState, 
/**
 * The mentor's remark, or why it was returned.
 */
remark: string, 
/**
 * The mentor's mark, where one is given.
 */
mark: EntryMark | null, 
/**
 * Who confirmed or returned it; empty before.
 */
judged_by: string, 
/**
 * When that was.
 */
judged_on: string | null, 
/**
 * Where it comes from.
 */
source: EntrySource, 
/**
 * The picture of the paper, by its SHA-256.
 */
scan: string | null, 
/**
 * Why it was changed after it had been confirmed; empty where it was not.
 */
reason: string, };

/**
 * An entry of a diary.
 */
export type DiaryEntryId = string;

/**
 * An entry of a diary as the form has it.
 */
export type DiaryEntryInput = { 
/**
 * The entry; none for a new one.
 */
id: DiaryEntryId | null, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * First day; none as long as it is not given.
 */
start: string | null, 
/**
 * Last day; none as long as it is not given.
 */
end: string | null, 
/**
 * What was done.
 */
work: string, 
/**
 * How long it took, in minutes.
 */
minutes: number, 
/**
 * Outcomes of the programme that it touched.
 */
outcome_ids: Array<OutcomeId>, 
/**
 * Where it comes from; a form only where it came with one.
 */
source: EntrySource, 
/**
 * The picture of the paper in Base64; none keeps the one on record.
 */
scan: string | null, 
/**
 * Whether it is handed in with this.
 */
hand_in: boolean, 
/**
 * Why a confirmed entry is changed.
 */
reason: string, };

/**
 * An entry of a diary.
 */
export type DiaryEntryRef = { 
/**
 * Which one.
 */
id: DiaryEntryId, };

/**
 * Something to be looked at.
 */
export type DiaryFinding = { "what": "outside", 
/**
 * Which entry.
 */
entry: DiaryEntryId, } | { "what": "overlaps", 
/**
 * Which entry.
 */
entry: DiaryEntryId, 
/**
 * The one before it.
 */
other: DiaryEntryId, } | { "what": "too_much", 
/**
 * Which entry.
 */
entry: DiaryEntryId, 
/**
 * How long it took.
 */
found: Minutes, 
/**
 * How long is worked on these days.
 */
agreed: Minutes, };

/**
 * What a mentor says of entries.
 */
export type DiaryJudgement = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Which entries.
 */
entries: Array<DiaryEntryId>, 
/**
 * Whether they are confirmed; otherwise they are given back.
 */
confirm: boolean, 
/**
 * Who says it.
 */
by: string, 
/**
 * When.
 */
on: string | null, 
/**
 * 1 to 10, `passed`, `not_passed`, or empty for none.
 */
mark: string, 
/**
 * A remark, or what is to be put right.
 */
remark: string, };

/**
 * The mark of the diary or the report.
 */
export type DiaryMark = { 
/**
 * The mark.
 */
mark: Mark, 
/**
 * What it rests on.
 */
remark: string, 
/**
 * Who gave it.
 */
given_by: string, 
/**
 * When.
 */
given_on: string, 
/**
 * Its version, and whether it is confirmed.
 */
standing: PartStanding, };

/**
 * The mark of the diary or report as the form has it.
 */
export type DiaryMarkInput = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * The mark.
 */
mark: Mark, 
/**
 * What it rests on.
 */
remark: string, 
/**
 * Who gave it.
 */
given_by: string, 
/**
 * When.
 */
given_on: string, };

/**
 * The picture of the paper that an entry was typed from.
 */
export type DiaryScanSave = { 
/**
 * The entry.
 */
id: DiaryEntryId, 
/**
 * Where to save it; none means the documents' folder.
 */
path: string | null, };

/**
 * The diary of a placement.
 */
export type DiaryView = { 
/**
 * Its entries, in the order of their days.
 */
entries: Array<DiaryEntry>, 
/**
 * The weeks of the placement, and how the diary stands in them.
 */
weeks: DiaryWeeks, 
/**
 * What is to be said of the entries.
 */
findings: Array<DiaryFinding>, 
/**
 * The days that count.
 */
period: Period, };

/**
 * A week in which something is to be worked.
 */
export type DiaryWeek = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * The first day of it that is worked.
 */
first: string, 
/**
 * The last day of it that is worked.
 */
last: string, 
/**
 * What is to be worked.
 */
agreed: Minutes, 
/**
 * What the entries that begin in it come to.
 */
written: Minutes, 
/**
 * How the diary stands.
 */
state: WeekState, };

/**
 * Every week of a placement.
 */
export type DiaryWeeks = { 
/**
 * In order; weeks in which nothing is worked are left out.
 */
weeks: Array<DiaryWeek>, 
/**
 * How many of them are over.
 */
over: number, 
/**
 * How many of those are confirmed.
 */
confirmed: number, };

/**
 * A field that would change.
 */
export type Difference = { 
/**
 * The field's name in the language of the screens.
 */
field: string, 
/**
 * What is on record.
 */
before: string, 
/**
 * What the file says.
 */
after: string, };

/**
 * A dimension of quality.
 */
export type Dimension = { 
/**
 * „D1".
 */
id: string, 
/**
 * Weight within the index.
 */
weight: number, 
/**
 * Name.
 */
name: LocalText, 
/**
 * Items, in order.
 */
items: Array<Item>, };

/**
 * The score of a dimension.
 */
export type DimensionScore = { 
/**
 * „D1".
 */
id: string, 
/**
 * Weight within the index.
 */
weight: number, 
/**
 * 0 to 100; `None` without data.
 */
score: number | null, 
/**
 * The scores it is made of.
 */
parties: Array<PartyScore>, 
/**
 * Greatest distance between two parties, in points of 100.
 */
gap: number, 
/**
 * Whether the distance is a difference of opinion.
 */
flagged: boolean, };

/**
 * A document that was issued: its content does not change afterwards, but for signatures added to its file.
 */
export type Document = { 
/**
 * Identifier.
 */
id: DocumentId, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * What kind of document.
 */
kind: DocumentKind, 
/**
 * Document number („2026/014-L1”).
 */
number: string, 
/**
 * 1 for the first of its kind in a placement; a later one replaces the earlier.
 */
version: number, 
/**
 * The template and its version.
 */
template: string, 
/**
 * Language of the document, `lv` or `en`.
 */
language: string, 
/**
 * When it was issued.
 */
issued_at: string, 
/**
 * SHA-256 of the file as issued, before any signature, in lower-case hexadecimal.
 */
sha256: string, 
/**
 * How each party has signed.
 */
signatures: Array<PartySignature>, };

/**
 * A document that was issued.
 */
export type DocumentId = string;

/**
 * What kind of document.
 */
export type DocumentKind = "agreement" | "report" | "termination" | "amendment" | "assessment" | "characterisation" | "diary" | "visit";

/**
 * A document.
 */
export type DocumentRef = { 
/**
 * Its identifier.
 */
id: DocumentId, };

/**
 * A document to be made.
 */
export type DocumentRequest = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * What kind.
 */
kind: DocumentKind, 
/**
 * Language of the document, `lv` or `en`.
 */
language: string, };

/**
 * A document to be saved.
 */
export type DocumentSave = { 
/**
 * The document.
 */
id: DocumentId, 
/**
 * Where; none means the workspace's documents folder.
 */
path: string | null, };

/**
 * The end of a placement before its time.
 */
export type EarlyEnd = { 
/**
 * Last day.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

/**
 * A kind of record.
 */
export type Entity = "school" | "supervisor" | "programme" | "study_group" | "student" | "company" | "mentor" | "suitability" | "capacity" | "cooperation" | "policy" | "placement" | "expectation" | "consent" | "assessment" | "quality_form" | "gates" | "working_time" | "plan" | "provisions" | "diary_entry" | "absence" | "instruction" | "visit" | "incident" | "document" | "packet" | "anchor" | "issuer" | "ruleset" | "saved_view" | "proven_item";

/**
 * A mark on the ten-point scale, or that it is passed (ieskaitīts) or not. Travels as `8`, `passed`, `not_passed`.
 */
export type EntryMark = string;

/**
 * Where an entry comes from.
 */
export type EntrySource = "typed" | "paper" | "form";

/**
 * How an entry stands.
 */
export type EntryState = "draft" | "handed_in" | "confirmed" | "returned";

/**
 * What the questionnaire says about a placement.
 */
export type Evaluation = { 
/**
 * On how many forms it rests.
 */
completeness: Completeness, 
/**
 * 0 to 100, unrounded; `None` with fewer than two valid forms.
 */
index: number | null, 
/**
 * The index as it is shown, rounded half up.
 */
shown: number | null, 
/**
 * The band after the gates had their say.
 */
band: Band | null, 
/**
 * Whether a failed gate lowered the band.
 */
capped: boolean, 
/**
 * Whether a decisive gate failed, so that something must be done at once.
 */
action_required: boolean, 
/**
 * All dimensions, in order.
 */
dimensions: Array<DimensionScore>, 
/**
 * Gates that failed.
 */
failed_gates: Array<string>, 
/**
 * Items whose lowest answer raises an alert.
 */
alerts: Array<string>, };

/**
 * One item of the matrix.
 */
export type Expectation = { 
/**
 * Identifier.
 */
id: ExpectationId, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Whose item it is.
 */
party: Party, 
/**
 * Offered or expected.
 */
side: Side, 
/**
 * The item in words.
 */
text: string, 
/**
 * Learning outcomes that it serves.
 */
outcome_ids: Array<OutcomeId>, 
/**
 * How far it has come.
 */
standing: Standing, 
/**
 * Place in the list, from 0.
 */
position: number, };

/**
 * One item of the expectations matrix.
 */
export type ExpectationId = string;

/**
 * An item of the matrix as the form has it.
 */
export type ExpectationInput = { 
/**
 * None makes a new one.
 */
id: ExpectationId | null, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Whose item.
 */
party: Party, 
/**
 * Offered or expected.
 */
side: Side, 
/**
 * In words.
 */
text: string, 
/**
 * Outcomes that it serves.
 */
outcome_ids: Array<OutcomeId>, };

/**
 * An item of the expectations matrix.
 */
export type ExpectationRef = { 
/**
 * Its identifier.
 */
id: ExpectationId, };

/**
 * How far an item has come.
 */
export type ExpectationStanding = { 
/**
 * The item.
 */
id: ExpectationId, 
/**
 * How far.
 */
standing: Standing, };

/**
 * A column of a list.
 */
export type ExportColumn = { 
/**
 * Stable name.
 */
name: string, 
/**
 * Heading in the language of the screens.
 */
label: string, 
/**
 * Whether it leaves only when it is chosen, and the journal then notes it.
 */
guarded: boolean, };

/**
 * The columns that a register's list can have.
 */
export type ExportColumns = { 
/**
 * In the order of the list.
 */
columns: Array<ExportColumn>, };

/**
 * What kind of file a list is written to.
 */
export type ExportFormat = "xlsx" | "csv";

/**
 * A list to be written to a file.
 */
export type ExportInput = { 
/**
 * Which register, and what of it.
 */
list: ExportList, 
/**
 * Columns by their stable names; none means all that are not guarded.
 */
columns: Array<string>, 
/**
 * What kind of file.
 */
format: ExportFormat, 
/**
 * The path; none means the workspace's documents folder.
 */
path: string | null, };

/**
 * A register with the search, filters and order of its list; pages do not count.
 */
export type ExportList = { "register": "students", "query": PersonQuery } | { "register": "companies", "query": CompanyQuery } | { "register": "placements", "query": PlacementQuery } | { "register": "programmes", "query": ProgrammeQuery };

/**
 * A register.
 */
export type ExportRegister = { 
/**
 * Which.
 */
register: RegisterName, };

/**
 * A list that was written to a file.
 */
export type Exported = { 
/**
 * Its path.
 */
path: string, 
/**
 * Rows, or placements of a calendar.
 */
rows: number, };

/**
 * A field before and after, in words.
 */
export type FieldChange = { 
/**
 * The field.
 */
field: string, 
/**
 * What of the field: an item of its list, a part; empty for all of it.
 */
item: string, 
/**
 * `created` and `removed` for what came into a list or went out of it.
 */
how: ChangeKind, 
/**
 * Before; empty for nothing.
 */
before: string, 
/**
 * After; empty for nothing.
 */
after: string, };

/**
 * What is wrong with a field, in words.
 */
export type FieldMessage = { 
/**
 * The field's name.
 */
field: string, 
/**
 * A sentence.
 */
message: string, };

/**
 * A file from outside.
 */
export type FileInput = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, Base64.
 */
content: string, };

/**
 * A file chosen by its path.
 */
export type FilePath = { 
/**
 * The path.
 */
path: string, };

/**
 * The school's final mark.
 */
export type FinalMark = { 
/**
 * The mark.
 */
mark: Mark, 
/**
 * Why it is not the one that the weights give, or how it came about.
 */
reason: string, 
/**
 * Who gave it.
 */
given_by: string, 
/**
 * When.
 */
given_on: string, 
/**
 * Its version, and whether it is confirmed.
 */
standing: PartStanding, };

/**
 * The school's final mark as the form has it.
 */
export type FinalMarkInput = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * The mark.
 */
mark: Mark, 
/**
 * Why it is another than the proposed one, or how it came about.
 */
reason: string, 
/**
 * Who gave it.
 */
given_by: string, 
/**
 * When.
 */
given_on: string, };

/**
 * A text to find in every register.
 */
export type FindText = { 
/**
 * Words, each the beginning of one.
 */
text: string, };

/**
 * What was found for one criterion.
 */
export type Finding = { 
/**
 * How far the site meets it.
 */
judgement: Judgement, 
/**
 * What was seen.
 */
note: string, };

/**
 * A limit that is not kept.
 */
export type FindingView = { 
/**
 * The day, or the Monday of the week.
 */
on: string, 
/**
 * What is limited.
 */
limit: Limit, 
/**
 * What is allowed: minutes, or days.
 */
allowed: number, 
/**
 * What was found.
 */
found: number, 
/**
 * Whose limit it is, in the language of the screens.
 */
whose: string, };

/**
 * What of a placement follows its working time.
 */
export type Fit = "end" | "hours";

/**
 * A folder chosen on this computer; an empty path means none.
 */
export type FolderChoice = { 
/**
 * The path.
 */
path: string, };

/**
 * A form with what is known already.
 */
export type Form = { 
/**
 * What the form is called.
 */
title: string, 
/**
 * What it is for and what to do with it.
 */
introduction: string, 
/**
 * What is known and not asked, in order.
 */
given: Array<Given>, 
/**
 * What is asked, in order.
 */
sections: Array<FormSection>, };

/**
 * Questions that belong together.
 */
export type FormSection = { 
/**
 * Heading; empty for none.
 */
title: string, 
/**
 * A sentence under the heading; empty for none.
 */
hint: string, 
/**
 * Questions, in order.
 */
questions: Array<Question>, };

/**
 * What a text finds, register by register.
 */
export type Found = { 
/**
 * Students.
 */
students: Array<Hit>, 
/**
 * Companies.
 */
companies: Array<Hit>, 
/**
 * Placements.
 */
placements: Array<Hit>, 
/**
 * Programmes.
 */
programmes: Array<Hit>, };

/**
 * A signature that came with a file from outside.
 */
export type FreshSignature = { 
/**
 * The signature field.
 */
field: string, 
/**
 * Who signed, by the certificate.
 */
signer: string, 
/**
 * The party whose field it is; none where another program made the field.
 */
party: Party | null, };

/**
 * A condition that must hold whatever the index.
 */
export type Gate = { 
/**
 * „G1".
 */
id: string, 
/**
 * The condition.
 */
text: LocalText, 
/**
 * Whether failing it makes the placement insufficient at once.
 */
decisive: boolean, };

/**
 * The answer to a gate, with its evidence.
 */
export type GateAnswer = { 
/**
 * The gate („G3").
 */
gate: string, 
/**
 * Whether it is passed.
 */
state: GateState, 
/**
 * What shows it.
 */
evidence: string, 
/**
 * The day of the evidence.
 */
on: string | null, };

/**
 * An answer to a gate that follows from the record.
 */
export type GateProposal = { 
/**
 * The gate.
 */
gate: string, 
/**
 * Whether it is passed.
 */
state: GateState, 
/**
 * What shows it, in the language of the screens.
 */
evidence: string, 
/**
 * The day of it.
 */
on: string | null, };

/**
 * Answers to gates that follow from the record; a person accepts them.
 */
export type GateProposals = { 
/**
 * One for each gate that the record says something of.
 */
proposals: Array<GateProposal>, };

/**
 * Whether a gate is passed.
 */
export type GateState = "passed" | "failed" | "not_applicable";

/**
 * All gates of a placement.
 */
export type Gates = { 
/**
 * The placement; the answers have no identifier of their own.
 */
placement_id: PlacementId, 
/**
 * One answer a gate.
 */
answers: Array<GateAnswer>, };

/**
 * The gates' answers.
 */
export type GatesInput = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * One answer a gate.
 */
answers: Array<GateAnswer>, };

/**
 * A fact that the form is about; whoever fills it in does not change it.
 */
export type Given = { 
/**
 * What it is.
 */
label: string, 
/**
 * The fact.
 */
value: string, };

/**
 * A mark on the ten-point scale, 1 to 10.
 */
export type Grade = number;

/**
 * A group.
 */
export type Group = { 
/**
 * Identifier.
 */
id: GroupId, 
/**
 * Name („K2-1”); one of its kind in its school year.
 */
name: string, 
/**
 * The school year that the name belongs to, by the calendar year in which it begins.
 */
school_year: number, 
/**
 * The programme, by its first version.
 */
programme_id: ProgrammeId | null, 
/**
 * Year of study (kurss), from 1; 0 where that is not known.
 */
course: number, 
/**
 * The group's teacher, or empty.
 */
teacher: string, 
/**
 * Whether the group has finished.
 */
finished: boolean, };

/**
 * A group of learners in a school year.
 */
export type GroupId = string;

/**
 * A group as the form has it.
 */
export type GroupInput = { 
/**
 * None makes a new one.
 */
id: GroupId | null, 
/**
 * Name.
 */
name: string, 
/**
 * School year, by the calendar year in which it begins.
 */
school_year: number, 
/**
 * Programme, any version of it.
 */
programme_id: ProgrammeId | null, 
/**
 * Year of study, 0 where that is not known.
 */
course: number, 
/**
 * The group's teacher.
 */
teacher: string, };

/**
 * A group.
 */
export type GroupRef = { 
/**
 * Its identifier.
 */
id: GroupId, };

/**
 * A group in the list.
 */
export type GroupRow = { 
/**
 * Its identifier.
 */
id: GroupId, 
/**
 * The group.
 */
group: Group, 
/**
 * Qualification of its programme, or empty.
 */
qualification: string, 
/**
 * Students in it today.
 */
students: number, };

/**
 * Groups of students.
 */
export type Groups = { 
/**
 * By name.
 */
groups: Array<string>, };

/**
 * The groups.
 */
export type GroupsView = { 
/**
 * Those of the latest school year first.
 */
groups: Array<GroupRow>, 
/**
 * The school year of today, by the calendar year in which it begins.
 */
school_year: number, };

/**
 * One thing to think of before a placement is agreed on. Never a refusal.
 */
export type Hint = { "hint": "site_unsuitable", 
/**
 * When.
 */
on: string, } | { "hint": "site_expired", 
/**
 * Its last day.
 */
on: string, } | { "hint": "site_with_conditions", 
/**
 * The conditions.
 */
conditions: string, } | { "hint": "capacity_exceeded", 
/**
 * Places planned.
 */
planned: number, 
/**
 * Placements with this one.
 */
assigned: number, } | { "hint": "mentor_untrained" } | { "hint": "mentor_training_expired", 
/**
 * Its last day.
 */
on: string, } | { "hint": "insurance_missing" } | { "hint": "insurance_expired", 
/**
 * Its last day.
 */
on: string, } | { "hint": "identity_missing" } | { "hint": "identity_expired", 
/**
 * Its last day.
 */
on: string, };

/**
 * What a company's record has to say about a placement.
 */
export type Hints = { 
/**
 * The hints, the gravest first.
 */
hints: Array<Hint>, };

/**
 * What a placement's form holds that a company's record may have something to say about.
 */
export type HintsQuestion = { 
/**
 * The placement, when it is on record.
 */
id: PlacementId | null, 
/**
 * The host.
 */
company_id: CompanyId, 
/**
 * The student, where one is chosen.
 */
student_id: StudentId | null, 
/**
 * The mentor.
 */
mentor_id: MentorId | null, 
/**
 * The programme, where it is chosen.
 */
programme_id: ProgrammeId | null, 
/**
 * The kind.
 */
kind: PlacementKind, 
/**
 * First day, where it is chosen.
 */
start: string | null, 
/**
 * Where it takes place; empty means the usual site.
 */
site_address: string, };

/**
 * Whether a company would employ the learner.
 */
export type Hire = "yes" | "perhaps" | "no";

/**
 * A page of the history of a record and of what is part of it.
 */
export type History = { 
/**
 * The latest first.
 */
rows: Array<RecordLine>, 
/**
 * Where the next page goes on; none after the last.
 */
next: number | null, };

/**
 * One write.
 */
export type HistoryLine = { 
/**
 * Its number.
 */
change_set: number, 
/**
 * When.
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * What it did, in words.
 */
what: string, 
/**
 * The first record it changed, by the name people know; may be empty.
 */
subject: string, 
/**
 * How many records it changed.
 */
records: number, 
/**
 * Whether it is of a kind that can be taken back.
 */
can_be_undone: boolean, };

/**
 * A page of what was done in the workspace.
 */
export type HistoryPage = { 
/**
 * The latest first.
 */
rows: Array<HistoryLine>, 
/**
 * Where the next page goes on; none after the last.
 */
next: number | null, };

/**
 * A page of what was done.
 */
export type HistoryPageQuery = { 
/**
 * Where the page goes on; none begins with the latest.
 */
before: number | null, };

/**
 * The history of a record.
 */
export type HistoryRef = { 
/**
 * The entity's stable name.
 */
entity: string, 
/**
 * The record's identifier.
 */
id: string, 
/**
 * Where the page goes on; none begins with the latest.
 */
before: number | null, };

/**
 * A record that was found.
 */
export type Hit = { 
/**
 * Its identifier.
 */
id: string, 
/**
 * Its name.
 */
label: string, 
/**
 * What tells it from others of the name; may be empty.
 */
note: string, };

/**
 * A public holiday.
 */
export type HolidayView = { 
/**
 * The day.
 */
on: string, 
/**
 * What it is called, in the language of the screens.
 */
name: string, 
/**
 * Whether it stands in for a holiday that fell on a weekend.
 */
in_lieu: boolean, };

/**
 * How far the hours of a placement have come.
 */
export type HoursDone = { 
/**
 * Hours of the placement.
 */
required: Minutes, 
/**
 * What is done.
 */
done: Minutes, 
/**
 * What of it the company has confirmed.
 */
confirmed: Minutes, 
/**
 * What was missed so far.
 */
missed: Minutes, 
/**
 * Where `done` comes from.
 */
basis: Basis, 
/**
 * The part that is done in thousandths, rounded down; none where no hours are agreed on.
 */
share: number | null, 
/**
 * The day on which the hours are done if it goes on by the week; none where they are done, or never will be.
 */
met_on: string | null, };

/**
 * A document that tells who a student is, as the form has it.
 */
export type IdentityDocumentInput = { 
/**
 * What kind of document.
 */
kind: IdentityDocumentKind, 
/**
 * A new number; none leaves the one on record.
 */
number: string | null, 
/**
 * The country that issued it: an item of the classification, or one of its words.
 */
country: string, 
/**
 * Its last day, as typed; empty for one without a term.
 */
valid_until: string, };

/**
 * What kind of document.
 */
export type IdentityDocumentKind = "passport" | "identity_card" | "residence_permit" | "other";

/**
 * A document that tells who a student is; its number is shown only when it is asked for.
 */
export type IdentityDocumentView = { 
/**
 * What kind of document.
 */
kind: IdentityDocumentKind, 
/**
 * The country that issued it (ISO 3166-1 alpha-2).
 */
country: string, 
/**
 * Its last day; none for one without a term.
 */
valid_until: string | null, 
/**
 * Whether it no longer holds today.
 */
is_expired: boolean, };

/**
 * A signing identity to be made for the school.
 */
export type IdentityInput = { 
/**
 * Who signs.
 */
name: string, 
/**
 * Password that protects the file.
 */
password: string, 
/**
 * Folder to save in; none means the workspace's documents folder.
 */
folder: string | null, 
/**
 * The school's authority; none for one to be made, its key under the same password.
 */
issuer: IssuerKey | null, 
/**
 * The identity that it renews.
 */
renews: IssuedId | null, };

/**
 * An identity that is not to be believed any more.
 */
export type IdentityWithdraw = { 
/**
 * Which.
 */
id: IssuedId, 
/**
 * The authority that issued it.
 */
issuer: IssuerKey, };

/**
 * A record that a row may mean.
 */
export type ImportCandidate = { 
/**
 * Its identifier.
 */
id: string, 
/**
 * What tells it from the others.
 */
label: string, };

/**
 * A field of a row that fits several records.
 */
export type ImportChoice = { 
/**
 * The field's stable name.
 */
field: string, 
/**
 * The records.
 */
records: Array<ImportCandidate>, 
/**
 * Whether the row may be a new record.
 */
may_be_new: boolean, };

/**
 * A column of the spreadsheet.
 */
export type ImportColumn = { 
/**
 * Column, from 0.
 */
column: number, 
/**
 * Letter as Excel shows it.
 */
letter: string, 
/**
 * Heading.
 */
heading: string, 
/**
 * First values, at most three; personal codes are masked.
 */
samples: Array<string>, };

/**
 * Which column holds which field, and what was chosen for rows that fit several records.
 */
export type ImportColumns = { 
/**
 * Column (from 0) to field; columns that are left out are not read.
 */
columns: Array<ColumnChoice>, 
/**
 * Choices between records.
 */
choices: Array<RowChoice>, };

/**
 * How many rows fare how.
 */
export type ImportCounts = { 
/**
 * New records.
 */
create: number, 
/**
 * Records that change.
 */
change: number, 
/**
 * Records that are the same.
 */
same: number, 
/**
 * Rows that fit several records, and wait for a choice.
 */
choose: number, 
/**
 * Rows that cannot go in.
 */
refused: number, };

/**
 * A field that a column can hold.
 */
export type ImportField = { 
/**
 * Stable name.
 */
name: string, 
/**
 * Name in the language of the screens.
 */
label: string, 
/**
 * Whether a row cannot go in without it.
 */
required: boolean, };

/**
 * A spreadsheet to be imported.
 */
export type ImportFile = { 
/**
 * `students`, `companies`, `placements` or `programmes`.
 */
kind: ImportKind, 
/**
 * The file's name.
 */
name: string, 
/**
 * Its bytes, Base64.
 */
content: string, };

/**
 * What an import brings.
 */
export type ImportKind = "students" | "companies" | "placements" | "programmes";

/**
 * What an import would do.
 */
export type ImportPreview = { 
/**
 * Counts.
 */
counts: ImportCounts, 
/**
 * What is to be known beyond single rows.
 */
notes: Array<string>, };

/**
 * Why a row is refused.
 */
export type ImportProblem = { 
/**
 * Column letter, or empty where the column is missing.
 */
column: string, 
/**
 * The field's name in the language of the screens.
 */
field: string, 
/**
 * The reason, a sentence.
 */
message: string, };

/**
 * What an import did.
 */
export type ImportResult = { 
/**
 * Counts.
 */
counts: ImportCounts, };

/**
 * One row of the file.
 */
export type ImportRow = { 
/**
 * Row as Excel shows it, from 1.
 */
row: number, 
/**
 * What would happen.
 */
state: ImportState, 
/**
 * Whom or what the row is about.
 */
label: string, 
/**
 * What would change.
 */
differences: Array<Difference>, 
/**
 * Why it is refused.
 */
problems: Array<ImportProblem>, 
/**
 * What must be chosen, or was.
 */
choice: ImportChoice | null, };

/**
 * Some rows of what an import would do, in the order of the file.
 */
export type ImportRows = { 
/**
 * The rows.
 */
rows: Array<ImportRow>, };

/**
 * Which rows of a preview are shown.
 */
export type ImportRowsQuery = { 
/**
 * Only those that fare so.
 */
state: ImportState | null, 
/**
 * How many of them come before.
 */
from: number, 
/**
 * How many at most, 1 to 200.
 */
limit: number, };

/**
 * A spreadsheet that was read, waiting for its columns.
 */
export type ImportSheet = { 
/**
 * The file's name.
 */
name: string, 
/**
 * Rows of data.
 */
rows: number, 
/**
 * Name of the sheet that was taken, and of those that were not.
 */
sheet: string, 
/**
 * Sheets that were left alone and can be chosen.
 */
other_sheets: Array<string>, 
/**
 * Hidden sheets, which are never read.
 */
hidden_sheets: Array<string>, 
/**
 * Columns.
 */
columns: Array<ImportColumn>, 
/**
 * Fields that can be chosen.
 */
fields: Array<ImportField>, 
/**
 * What was chosen for these headings before, or guessed.
 */
guess: Array<ColumnChoice>, 
/**
 * Whether it was chosen before.
 */
remembered: boolean, };

/**
 * Another sheet of the file that was read.
 */
export type ImportSheetChoice = { 
/**
 * Its name.
 */
sheet: string, };

/**
 * What would happen to a row.
 */
export type ImportState = "create" | "change" | "same" | "choose" | "refused";

/**
 * An incident or a complaint.
 */
export type Incident = { 
/**
 * Identifier.
 */
id: IncidentId, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * The day.
 */
on: string, 
/**
 * Of which kind.
 */
kind: IncidentKind, 
/**
 * Whether it is serious: safety or dignity was in danger.
 */
serious: boolean, 
/**
 * Who told of it. Restricted.
 */
told_by: string, 
/**
 * What happened. Restricted.
 */
text: string, 
/**
 * What was done about it, in order. Restricted.
 */
steps: Array<Step>, 
/**
 * When it was closed; none while it is open.
 */
closed_on: string | null, };

/**
 * An incident or a complaint.
 */
export type IncidentId = string;

/**
 * An incident as the form has it.
 */
export type IncidentInput = { 
/**
 * The incident; none for a new one.
 */
id: IncidentId | null, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * The day.
 */
on: string | null, 
/**
 * Of which kind.
 */
kind: IncidentKind, 
/**
 * Whether it is serious.
 */
serious: boolean, 
/**
 * Who told of it.
 */
told_by: string, 
/**
 * What happened.
 */
text: string, 
/**
 * What was done about it.
 */
steps: Array<Step>, 
/**
 * When it was closed; none while it is open.
 */
closed_on: string | null, };

/**
 * Kinds of incidents.
 */
export type IncidentKind = "accident" | "safety" | "dignity" | "complaint" | "other";

/**
 * An incident.
 */
export type IncidentRef = { 
/**
 * Which one.
 */
id: IncidentId, };

/**
 * That there is an incident; never what happened.
 */
export type IncidentRow = { 
/**
 * Identifier.
 */
id: IncidentId, 
/**
 * The day.
 */
on: string, 
/**
 * Of which kind.
 */
kind: IncidentKind, 
/**
 * Whether it is serious.
 */
serious: boolean, 
/**
 * How many steps were taken.
 */
steps: number, 
/**
 * When it was closed.
 */
closed_on: string | null, };

/**
 * The incidents of a placement.
 */
export type Incidents = { 
/**
 * In the order of their days.
 */
rows: Array<IncidentRow>, };

/**
 * An instruction that was given.
 */
export type Instruction = { 
/**
 * Identifier.
 */
id: InstructionId, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Which kind.
 */
kind: InstructionKind, 
/**
 * The day.
 */
on: string, 
/**
 * Who gave it.
 */
instructor: string, 
/**
 * That person's position.
 */
position: string, 
/**
 * What it was about, or the number of the written instruction.
 */
topic: string, 
/**
 * Whether it was looked at that the learner understood.
 */
checked: boolean, };

/**
 * A safety instruction that was given.
 */
export type InstructionId = string;

/**
 * A safety instruction as the form has it.
 */
export type InstructionInput = { 
/**
 * The instruction; none for a new one.
 */
id: InstructionId | null, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Which kind.
 */
kind: InstructionKind, 
/**
 * The day.
 */
on: string | null, 
/**
 * Who gave it.
 */
instructor: string, 
/**
 * That person's position.
 */
position: string, 
/**
 * What it was about, or the number of the written instruction.
 */
topic: string, 
/**
 * Whether it was looked at that the learner understood.
 */
checked: boolean, };

/**
 * Kinds of instruction, in the order in which they come.
 */
export type InstructionKind = "induction" | "initial" | "repeated" | "unplanned" | "targeted" | "thematic";

/**
 * A safety instruction.
 */
export type InstructionRef = { 
/**
 * Which one.
 */
id: InstructionId, };

/**
 * The log of safety instruction.
 */
export type Instructions = { 
/**
 * In the order of their days.
 */
instructions: Array<Instruction>, };

/**
 * Days on which the placement rests, both ends included.
 */
export type Interruption = { 
/**
 * First day.
 */
start: string, 
/**
 * Last day.
 */
end: string, 
/**
 * Why.
 */
reason: InterruptionReason, };

/**
 * Days on which a placement rests.
 */
export type InterruptionInput = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * First day.
 */
start: string, 
/**
 * Last day.
 */
end: string, 
/**
 * Why.
 */
reason: InterruptionReason, 
/**
 * Whether the last day of the placement moves so that its hours are done.
 */
extend: boolean, };

/**
 * Why a placement rests. Says nothing about anybody's health.
 */
export type InterruptionReason = "absence" | "school" | "company" | "leave" | "other";

/**
 * An interruption, by its first day.
 */
export type InterruptionRef = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Its first day.
 */
start: string, };

/**
 * An identity that it issued.
 */
export type IssuedId = string;

/**
 * A document of this workspace.
 */
export type IssuedMatch = { 
/**
 * Its number.
 */
number: string, 
/**
 * The placement that it belongs to.
 */
placement_id: PlacementId, 
/**
 * Signatures that are not on record.
 */
fresh: Array<FreshSignature>, 
/**
 * Parties that have not signed electronically.
 */
open: Array<Party>, 
/**
 * Why the file cannot be kept with the placement, in words; none when it can, or brings nothing new.
 */
obstacle: string | null, };

/**
 * How an identity stands on a day.
 */
export type IssuedStanding = "valid" | "expired" | "withdrawn";

/**
 * An identity that was issued.
 */
export type IssuedView = { 
/**
 * Identifier.
 */
id: IssuedId, 
/**
 * Whose it is.
 */
name: string, 
/**
 * The last day on which it is valid.
 */
valid_until: string, 
/**
 * How it stands today.
 */
standing: IssuedStanding, 
/**
 * The day from which on it is not believed.
 */
withdrawn_on: string | null, };

/**
 * An authority of the school's own.
 */
export type IssuerId = string;

/**
 * The key of the school's authority, from the file that the school keeps.
 */
export type IssuerKey = { 
/**
 * Which authority.
 */
id: IssuerId, 
/**
 * The PKCS#12 file, Base64.
 */
file: string, 
/**
 * Its password.
 */
password: string, };

/**
 * An authority and what it issued.
 */
export type IssuerView = { 
/**
 * Identifier.
 */
id: IssuerId, 
/**
 * What its certificate calls it.
 */
name: string, 
/**
 * The last day on which it is valid.
 */
valid_until: string, 
/**
 * What it issued, the latest first.
 */
issued: Array<IssuedView>, };

/**
 * The school's own authorities.
 */
export type Issuers = { 
/**
 * The newest first.
 */
issuers: Array<IssuerView>, };

/**
 * A statement that one party agrees with or not.
 */
export type Item = { 
/**
 * „P01".
 */
id: string, 
/**
 * Who answers.
 */
party: Party, 
/**
 * The statement.
 */
text: LocalText, };

/**
 * How far a site meets a criterion.
 */
export type Judgement = "meets" | "with_conditions" | "does_not" | "not_looked_at";

/**
 * Whence the days of a school year are known.
 */
export type Known = "school" | "shipped" | "unknown";

/**
 * A choice of language.
 */
export type LanguageChoice = { 
/**
 * `lv` or `en`.
 */
language: string, };

/**
 * What can be late.
 */
export type Late = "diary" | "confirmation" | "visit" | "agreed";

/**
 * A form whose company is to be reminded.
 */
export type LatePacket = { 
/**
 * What is on record.
 */
packet: Packet, 
/**
 * Its number as people read it.
 */
number: string, 
/**
 * Whose placement it is about.
 */
student: string, 
/**
 * The company.
 */
company: string, };

/**
 * Forms whose company is to be reminded.
 */
export type LatePackets = { 
/**
 * The longest overdue first.
 */
packets: Array<LatePacket>, };

/**
 * A placement in which something is late.
 */
export type LateRow = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Its number.
 */
number: string, 
/**
 * The learner, surname first.
 */
student: string, 
/**
 * The company.
 */
company: string, 
/**
 * Since when: the earliest of the days.
 */
since: string, 
/**
 * How many things.
 */
count: number, };

/**
 * What of one kind is late.
 */
export type LateView = { 
/**
 * What.
 */
what: Late, 
/**
 * Placements, the longest first; at most ten.
 */
rows: Array<LateRow>, 
/**
 * Whether there are more.
 */
more: boolean, };

/**
 * The end of a learner's time at the school.
 */
export type Leaving = { 
/**
 * The last day.
 */
on: string, 
/**
 * How.
 */
how: LeavingKind, };

/**
 * How a learner left the school.
 */
export type LeavingKind = "graduated" | "withdrawn";

/**
 * A record that an act leaves as it is.
 */
export type LeftOut = { 
/**
 * Its identifier.
 */
id: string, 
/**
 * The name by which people know it.
 */
name: string, 
/**
 * Why, in words.
 */
why: string, };

/**
 * Lessons of the school. How long one is, is the school's to say: [`LessonLength`].
 *
 * ```compile_fail
 * use model::working_time::{Hours, Lessons};
 * let mixed = Hours::new(2) + Lessons::new(2);
 * ```
 */
export type Lessons = number;

/**
 * The line of life of one placement on one day.
 */
export type Lifecycle = { 
/**
 * All six stages, in order.
 */
stages: Array<StageView>, 
/**
 * The stage where work goes on; `None` when all is done.
 */
current: Stage | null, 
/**
 * The next step; `None` when all is done.
 */
next: NextStep | null, };

/**
 * What is limited.
 */
export type Limit = "day" | "week" | "days" | "night" | "weekend" | "break" | "rest";

/**
 * A register and what of it is shown.
 */
export type ListQuery = { "register": "students", "query": PersonQuery } | { "register": "companies", "query": CompanyQuery } | { "register": "placements", "query": PlacementQuery };

/**
 * A text in the languages of the program.
 */
export type LocalText = { 
/**
 * Latvian.
 */
lv: string, 
/**
 * English.
 */
en: string, };

/**
 * An e-mail that waits to be sent by the person's own mail program.
 */
export type MailDraft = { 
/**
 * The file with everything in it.
 */
path: string, 
/**
 * Where it goes.
 */
address: string, 
/**
 * Subject.
 */
subject: string, 
/**
 * Text.
 */
text: string, };

/**
 * How a party gave its consent.
 */
export type Manner = "in_person" | "call" | "email" | "signature";

/**
 * A mark on one of the scales. On the wire points are a number, other marks the word of their classification.
 */
export type Mark = number | "passed" | "failed" | "not_reached" | "partly" | "reached" | "exceeded";

/**
 * A company's mentor.
 */
export type Mentor = { 
/**
 * Identifier.
 */
id: MentorId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Name and surname.
 */
name: string, 
/**
 * Position.
 */
position: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Qualification and experience.
 */
qualification: string, 
/**
 * Pedagogical training, where one is on record.
 */
training: Training | null, };

/**
 * A company's mentor (prakses vadītājs uzņēmumā).
 */
export type MentorId = string;

/**
 * A mentor as the form has it.
 */
export type MentorInput = { 
/**
 * None makes a new one.
 */
id: MentorId | null, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Name and surname.
 */
name: string, 
/**
 * Position.
 */
position: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Qualification and experience.
 */
qualification: string, 
/**
 * Pedagogical training, where there is one.
 */
training: TrainingInput | null, };

/**
 * A mentor.
 */
export type MentorRef = { 
/**
 * Its identifier.
 */
id: MentorId, };

/**
 * A mentor.
 */
export type MentorView = { 
/**
 * The mentor.
 */
mentor: Mentor, 
/**
 * How the training stands today.
 */
training: TrainingState, };

/**
 * Whole minutes.
 */
export type Minutes = number;

/**
 * What a placement lacks for its agreement.
 */
export type Missing = { 
/**
 * In the template's order.
 */
items: Array<MissingItem>, };

/**
 * Something that is not on record.
 */
export type MissingItem = { 
/**
 * What.
 */
requirement: Requirement, 
/**
 * The kind of record where it belongs.
 */
entity: Entity, 
/**
 * That record: the company for a mentor, „school” for the school and its supervisors.
 */
id: string, 
/**
 * The field as the record's form names it.
 */
field: string, };

/**
 * A module: a part of a programme with learning outcomes of its own.
 */
export type Module = { 
/**
 * Identifier.
 */
id: ModuleId, 
/**
 * Short code („A1”).
 */
code: string, 
/**
 * Name.
 */
name: string, 
/**
 * Hours of theory.
 */
theory_hours: number, 
/**
 * Hours of practical lessons at the school.
 */
practice_hours: number, 
/**
 * Hours of placement.
 */
placement_hours: number, };

/**
 * A module of a programme.
 */
export type ModuleId = string;

/**
 * A module as the form has it.
 */
export type ModuleInput = { 
/**
 * None makes a new one.
 */
id: ModuleId | null, 
/**
 * Short code.
 */
code: string, 
/**
 * Name.
 */
name: string, 
/**
 * Hours of theory.
 */
theory_hours: number, 
/**
 * Hours of practical lessons at the school.
 */
practice_hours: number, 
/**
 * Hours of placement.
 */
placement_hours: number, };

/**
 * A working day that is moved, as the form has it.
 */
export type MovedDayInput = { 
/**
 * The day that is off instead of worked.
 */
off: string | null, 
/**
 * The day that is worked instead.
 */
worked: string | null, };

/**
 * What can be needed.
 */
export type Need = "insurance" | "health_check" | "instruction" | "equipment" | "plan";

/**
 * How one need of a placement stands on a day.
 */
export type NeedState = "met" | "open" | "missing" | "ends_early" | "late" | "no_plan" | "below_least";

/**
 * A need of a placement, and how it stands.
 */
export type Needed = { 
/**
 * What.
 */
need: Need, 
/**
 * The day on record.
 */
on: string | null, 
/**
 * By when.
 */
due: string, 
/**
 * How it stands.
 */
state: NeedState, };

/**
 * What a placement needs besides its agreement.
 */
export type NeedsView = { 
/**
 * What is on record.
 */
provisions: Provisions, 
/**
 * What is needed, and how it stands today.
 */
needs: Array<Needed>, 
/**
 * The day that the log of safety instruction says; it stands for the one that was recorded as a need.
 */
logged_on: string | null, };

/**
 * The one next step and the day by which it is due.
 */
export type NextStep = { 
/**
 * What is to be done.
 */
blocker: Blocker, 
/**
 * The stage it belongs to.
 */
stage: Stage, 
/**
 * By when.
 */
due: string, 
/**
 * Whether that day has passed.
 */
overdue: boolean, };

/**
 * The input of a command that needs none.
 */
export type Nothing = Record<symbol, never>;

/**
 * Why a day is off.
 */
export type OffView = { "why": "holiday", 
/**
 * Its name, in the language of the screens.
 */
name: string, } | { "why": "moved", 
/**
 * To which day.
 */
to: string, } | { "why": "interrupted", 
/**
 * Why.
 */
reason: InterruptionReason, };

/**
 * A question answered in free words.
 */
export type OpenQuestion = { 
/**
 * „helped".
 */
id: string, 
/**
 * The question.
 */
text: LocalText, };

/**
 * Who worded a template.
 */
export type Origin = "shipped" | "school";

/**
 * A learning outcome (sasniedzamais mācīšanās rezultāts).
 */
export type Outcome = { 
/**
 * Identifier.
 */
id: OutcomeId, 
/**
 * The module that it belongs to, or none.
 */
module_id: ModuleId | null, 
/**
 * Short code („SR1”).
 */
code: string, 
/**
 * What the learner can do.
 */
text: string, };

/**
 * A learning outcome of a programme.
 */
export type OutcomeId = string;

/**
 * A learning outcome as the form has it.
 */
export type OutcomeInput = { 
/**
 * None makes a new one.
 */
id: OutcomeId | null, 
/**
 * The module that it belongs to, by its place among the modules, from 0; or none.
 */
module: number | null, 
/**
 * Short code.
 */
code: string, 
/**
 * Text.
 */
text: string, };

/**
 * The mark for one outcome.
 */
export type OutcomeMark = { 
/**
 * The outcome.
 */
outcome_id: OutcomeId, 
/**
 * How far it was reached, or none where the outcome could not be assessed.
 */
mark: Mark | null, 
/**
 * Evidence or a remark.
 */
remark: string, };

/**
 * The mark of one outcome.
 */
export type OutcomeMarkInput = { 
/**
 * The outcome.
 */
outcome_id: OutcomeId, 
/**
 * The mark, or none.
 */
mark: Mark | null, 
/**
 * Evidence or a remark.
 */
remark: string, };

/**
 * A form that was handed out.
 */
export type Packet = { 
/**
 * Identifier.
 */
id: PacketId, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * What it asks.
 */
kind: PacketKind, 
/**
 * The number by which it is known when it comes back.
 */
number: PacketNumber, 
/**
 * Language of the form, `lv` or `en`.
 */
language: string, 
/**
 * When it was made.
 */
issued_at: string, 
/**
 * The day by which an answer is asked for.
 */
due: string, 
/**
 * SHA-256 of what was filled in beforehand, in lower-case hexadecimal.
 */
seal: string, 
/**
 * SHA-256 of the file that was handed out, in lower-case hexadecimal.
 */
file: string, 
/**
 * Days on which an e-mail with the form was prepared.
 */
mailed: Array<string>, 
/**
 * How it came back.
 */
answer: PacketAnswer | null, 
/**
 * The day on which it was withdrawn.
 */
withdrawn_on: string | null, 
/**
 * The number of the later form of its kind that took its place before an answer came.
 */
replaced_by: PacketNumber | null, };

/**
 * Takes the answers of one form of a file that came back.
 */
export type PacketAccept = { 
/**
 * The file's bytes, Base64.
 */
content: string, 
/**
 * The form's number.
 */
number: string, 
/**
 * Names of questions whose answers are not taken.
 */
left_out: Array<string>, };

/**
 * How a packet came back.
 */
export type PacketAnswer = { 
/**
 * When a person accepted it.
 */
accepted_at: string, 
/**
 * How it was answered.
 */
manner: AnswerManner, 
/**
 * SHA-256 of the file that came back, or of the picture of the paper, in lower-case hexadecimal.
 */
evidence: string | null, };

/**
 * A file of forms.
 */
export type PacketFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its path.
 */
path: string, 
/**
 * The forms in it.
 */
packets: Array<Packet>, 
/**
 * The packet file beside it.
 */
program: ProgramFile | null, };

/**
 * The folder in which answers arrive.
 */
export type PacketFolder = { 
/**
 * Its path; empty where none is watched.
 */
path: string, 
/**
 * Files with forms that wait for their answers, the newest first.
 */
files: Array<WaitingFile>, };

/**
 * A form to be filled in on a screen.
 */
export type PacketFormView = { 
/**
 * What is on record.
 */
packet: Packet, 
/**
 * Its number as people read it.
 */
number: string, 
/**
 * Whose placement it is about.
 */
student: string, 
/**
 * The company.
 */
company: string, 
/**
 * What is asked, with what is on record.
 */
form: Form, 
/**
 * Why no answer can be taken, in words.
 */
obstacle: string | null, };

/**
 * A form that was handed out.
 */
export type PacketId = string;

/**
 * Hands forms out.
 */
export type PacketIssue = { 
/**
 * The placements; those of one mentor come into one file.
 */
placements: Array<PlacementId>, 
/**
 * What is asked.
 */
kinds: Array<PacketKind>, 
/**
 * Language of the forms, `lv` or `en`.
 */
language: string, 
/**
 * The folder to save in, or none for the workspace's documents.
 */
folder: string | null, 
/**
 * With which key the school signs a packet file beside each PDF, for mentors who have the program; none for no such file.
 */
program: SignWith | null, };

/**
 * What a packet asks.
 */
export type PacketKind = "company" | "diary" | "midterm" | "assessment" | "quality";

/**
 * Prepares an e-mail with a form.
 */
export type PacketMail = { 
/**
 * The form.
 */
id: PacketId, 
/**
 * Where to save it, or none for the workspace's documents.
 */
path: string | null, };

/**
 * A packet's number: ten characters, the last one checks the others (Luhn's algorithm modulo 32).
 *
 * Written `7K3QF-9XM2D`; read without regard to case, hyphens and spaces, `O` as nought, `I` and `L` as one.
 */
export type PacketNumber = string;

/**
 * The number of a form as somebody typed it or a code said it.
 */
export type PacketNumberText = { 
/**
 * The text.
 */
number: string, };

/**
 * Takes answers that were typed in from paper.
 */
export type PacketPaper = { 
/**
 * The form.
 */
id: PacketId, 
/**
 * Answers by the question's name.
 */
answers: { [key in string]: string }, 
/**
 * A picture of the paper, Base64, or none.
 */
scan: string | null, };

/**
 * A form that was handed out.
 */
export type PacketRef = { 
/**
 * Its identifier.
 */
id: PacketId, };

/**
 * What a file that came back holds.
 */
export type PacketReturn = { 
/**
 * Its forms, in their order.
 */
forms: Array<ReturnedForm>, };

/**
 * Saves the file of a form once more.
 */
export type PacketSave = { 
/**
 * The form.
 */
id: PacketId, 
/**
 * The path, or none for the workspace's documents.
 */
path: string | null, };

/**
 * How a packet stands.
 */
export type PacketState = "out" | "answered" | "withdrawn" | "replaced";

/**
 * A form that was handed out.
 */
export type PacketView = { 
/**
 * What is on record.
 */
packet: Packet, 
/**
 * Its number as people read it.
 */
number: string, 
/**
 * How it stands.
 */
state: PacketState, 
/**
 * Whether the company is to be reminded today.
 */
remind: boolean, };

/**
 * The forms of a placement.
 */
export type Packets = { 
/**
 * The latest first.
 */
packets: Array<PacketView>, 
/**
 * Kinds that can be handed out now.
 */
kinds: Array<PacketKind>, 
/**
 * The e-mail address they go to; empty where none is on record.
 */
address: string, };

/**
 * Hands forms of the placements of a list out.
 */
export type PacketsIssue = { 
/**
 * Which placements; those of one mentor come into one file.
 */
query: PlacementQuery, 
/**
 * What is asked; a kind whose time has not come or has passed is left out.
 */
kinds: Array<PacketKind>, 
/**
 * Language of the forms, `lv` or `en`.
 */
language: string, 
/**
 * With which key the school signs packet files, or none for no such files.
 */
program: SignWith | null, };

/**
 * Files of forms that were handed out.
 */
export type PacketsIssued = { 
/**
 * A file for each mentor.
 */
files: Array<PacketFile>, };

/**
 * A page of a list.
 */
export type Page<T> = { 
/**
 * Rows, in order.
 */
rows: Array<T>, 
/**
 * Where the next page goes on; `None` on the last one.
 */
next: string | null, };

/**
 * A clause with its items, or a table.
 */
export type Part = { 
/**
 * The clause's text with placeholders; empty for a table.
 */
text: string, 
/**
 * The clause's items with placeholders.
 */
items: Array<string>, 
/**
 * The table in place of a clause.
 */
table: Table | null, 
/**
 * When it stands; always without one.
 */
when: Condition | null, };

/**
 * Which version of a part it is, and whether it is confirmed.
 */
export type PartStanding = { 
/**
 * 1 for the first.
 */
version: number, 
/**
 * The day on which it was confirmed; none while it can still be changed.
 */
confirmed_on: string | null, 
/**
 * Why there is a version after the first.
 */
reason: string, };

/**
 * A party of the tripartite agreement.
 */
export type Party = "school" | "company" | "student";

/**
 * A party's score in a dimension.
 */
export type PartyScore = { 
/**
 * The party.
 */
party: Party, 
/**
 * 0 to 100.
 */
score: number, };

/**
 * A party's signature on a document.
 */
export type PartySignature = { 
/**
 * The party.
 */
party: Party, 
/**
 * How far it has come.
 */
state: SignatureState, 
/**
 * Who signed, where that is known.
 */
signer: string, 
/**
 * The day on which it was signed, sent or refused.
 */
on: string | null, 
/**
 * Who recorded a signature that the program did not see made: with a pen, or in a container.
 */
recorded_by: string, 
/**
 * SHA-256 of the picture of the signed paper, or of the signed container, in lower-case hexadecimal.
 */
scan: string | null, };

/**
 * Weights of the parties; only their proportion counts.
 */
export type PartyWeights = { 
/**
 * Student.
 */
student: number, 
/**
 * Company.
 */
company: number, 
/**
 * School.
 */
school: number, };

/**
 * A PDF.
 */
export type PdfView = { 
/**
 * Suggested file name; holds no personal data.
 */
name: string, 
/**
 * The bytes, Base64.
 */
content: string, };

/**
 * A period from one day to another or the same, both included.
 */
export type Period = { start: string, end: string };

/**
 * Which students.
 */
export type PersonQuery = { 
/**
 * Words, each the beginning of one in the name or the group.
 */
search: string, 
/**
 * Only this group.
 */
group: string | null, 
/**
 * Those who attend the school, those who left, or both.
 */
whom: Whom, 
/**
 * Only some of the rows that the rest finds; none means all of them.
 */
picked?: Picked<StudentId>, 
/**
 * The `next` of the page before, under the same search and group.
 */
after: string | null, 
/**
 * Rows on a page, 1 to 200; 0 stands for 50.
 */
limit: number, };

/**
 * A path to be chosen in the system's own dialog.
 */
export type PickPath = { 
/**
 * What for.
 */
purpose: PickPurpose, 
/**
 * Suggested file name.
 */
suggested: string, };

/**
 * What a path is chosen for.
 */
export type PickPurpose = "create_workspace" | "open_workspace" | "save_pdf" | "save_answer" | "save_sheet" | "save_csv" | "save_calendar" | "save_backup" | "open_backup" | "folder" | "card_library";

/**
 * Which of the rows that a list finds.
 */
export type Picked<I> = { "only": Array<I> } | { "except": Array<I> };

/**
 * A path that was chosen, or none when the dialog was closed.
 */
export type PickedPath = { 
/**
 * The path.
 */
path: string | null, };

/**
 * What a card says of its PIN.
 */
export type PinStanding = "fine" | "low" | "last_try" | "locked";

/**
 * Where a part of the programme is learnt.
 */
export type Place = "school" | "company";

/**
 * A word in braces that a document replaces with what is on record.
 */
export type Placeholder = "legal_basis" | "number" | "date" | "school" | "company" | "trainee" | "group" | "representative" | "programme" | "qualification" | "level" | "goal" | "start" | "end" | "hours_total" | "hours_per_day" | "site" | "supervisor" | "mentor" | "insurance" | "remuneration" | "agreement" | "agreement_date" | "ended_on" | "reason";

/**
 * A placeholder and what it gives.
 */
export type PlaceholderView = { 
/**
 * Which.
 */
placeholder: Placeholder, 
/**
 * The word between the braces.
 */
word: string, 
/**
 * What it gives in an invented placement.
 */
example: string, };

/**
 * Every placeholder.
 */
export type Placeholders = { 
/**
 * In the order in which they are offered.
 */
placeholders: Array<PlaceholderView>, };

/**
 * A placement.
 */
export type Placement = { 
/**
 * Identifier.
 */
id: PlacementId, 
/**
 * Number in the school's register („2026/014”).
 */
number: string, 
/**
 * The learner.
 */
student_id: StudentId, 
/**
 * The host.
 */
company_id: CompanyId, 
/**
 * The company's mentor.
 */
mentor_id: MentorId | null, 
/**
 * The school's supervisor.
 */
supervisor_id: SupervisorId | null, 
/**
 * The programme, which gives the outcomes.
 */
programme_id: ProgrammeId, 
/**
 * What kind of placement.
 */
kind: PlacementKind, 
/**
 * From when to when.
 */
period: Period, 
/**
 * Hours of 60 minutes in all.
 */
hours_total: number, 
/**
 * Hours of 60 minutes a day.
 */
hours_per_day: number, 
/**
 * Where it takes place.
 */
site_address: string, 
/**
 * The aim in words.
 */
goal: string, 
/**
 * Insurer, policy number and term, or empty where none is needed.
 */
insurance: string, 
/**
 * Pay or stipend, transport, lodging, or empty.
 */
remuneration: string, 
/**
 * Set when the placement ended before its time.
 */
ended: EarlyEnd | null, };

/**
 * What is done to many placements.
 */
export type PlacementAct = { "what": "set_supervisor", 
/**
 * Who.
 */
supervisor_id: SupervisorId, };

/**
 * The assessment of a placement beside its form.
 */
export type PlacementAssessment = { 
/**
 * What is on record.
 */
assessment: Assessment, 
/**
 * The form that it was begun with, or would begin with today.
 */
form: AssessmentForm, 
/**
 * What the weights give.
 */
proposal: Proposal, 
/**
 * Whether the company may see what the student answered about it.
 */
answers_open: boolean, 
/**
 * Documents that were issued, of which the whole file would consist.
 */
documents: number, };

/**
 * How many placements stand where.
 */
export type PlacementCounts = { 
/**
 * Expectations are being agreed on.
 */
agreeing: number, 
/**
 * The agreement is being made and signed.
 */
agreement: number, 
/**
 * Under way, or agreed and not begun.
 */
running: number, 
/**
 * Over and not assessed.
 */
assessing: number, 
/**
 * Questionnaires or gates missing.
 */
quality: number, 
/**
 * The report is missing or unsigned.
 */
report: number, 
/**
 * Nothing is left to do.
 */
done: number, 
/**
 * Ended before their time; counted in no stage.
 */
ended: number, 
/**
 * The next step's day has passed.
 */
overdue: number, 
/**
 * The next step is due today or within seven days.
 */
this_week: number, 
/**
 * The next step is the company's or the student's.
 */
waiting: number, 
/**
 * All placements.
 */
total: number, };

/**
 * The early end of a placement.
 */
export type PlacementEnd = { 
/**
 * The placement.
 */
id: PlacementId, 
/**
 * Last day.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

/**
 * The whole file of a placement, to be saved to disk.
 */
export type PlacementFileSave = { 
/**
 * The placement.
 */
id: PlacementId, 
/**
 * Where to; the usual folder when none is given.
 */
path: string | null, };

/**
 * A placement, and what of it follows the working time.
 */
export type PlacementFit = { 
/**
 * The placement.
 */
id: PlacementId, 
/**
 * What follows.
 */
fit: Fit, };

/**
 * A placement.
 */
export type PlacementId = string;

/**
 * A placement as the form has it.
 */
export type PlacementInput = { 
/**
 * None makes a new one.
 */
id: PlacementId | null, 
/**
 * The learner.
 */
student_id: StudentId, 
/**
 * The host.
 */
company_id: CompanyId, 
/**
 * The mentor.
 */
mentor_id: MentorId | null, 
/**
 * The supervisor.
 */
supervisor_id: SupervisorId | null, 
/**
 * The programme.
 */
programme_id: ProgrammeId, 
/**
 * The kind.
 */
kind: PlacementKind, 
/**
 * First day.
 */
start: string, 
/**
 * Last day.
 */
end: string, 
/**
 * Hours of 60 minutes in all.
 */
hours_total: number, 
/**
 * Hours of 60 minutes a day.
 */
hours_per_day: number, 
/**
 * Where it takes place; empty takes the company's usual site.
 */
site_address: string, 
/**
 * The aim.
 */
goal: string, 
/**
 * Insurance, or empty.
 */
insurance: string, 
/**
 * Pay, transport, lodging, or empty.
 */
remuneration: string, };

/**
 * What kind of placement, in the words of today's law and of the older forms.
 */
export type PlacementKind = "training" | "module" | "final" | "work_based" | "erasmus" | "other";

/**
 * Which placements, in which order.
 */
export type PlacementQuery = { 
/**
 * Words, each the beginning of one in the student, group, company, qualification or number.
 */
search: string, 
/**
 * Only this stage.
 */
stage: StageFilter | null, 
/**
 * Only what asks for this attention.
 */
attention: Attention | null, 
/**
 * The order.
 */
sort: PlacementSort, 
/**
 * Only some of the rows that the rest finds; none means all of them.
 */
picked?: Picked<PlacementId>, 
/**
 * The `next` of the page before, under the same search, filters and order.
 */
after: string | null, 
/**
 * Rows on a page, 1 to 200; 0 stands for 50.
 */
limit: number, };

/**
 * A placement.
 */
export type PlacementRef = { 
/**
 * Its identifier.
 */
id: PlacementId, };

/**
 * A placement in a list.
 */
export type PlacementRow = { 
/**
 * Identifier.
 */
id: PlacementId, 
/**
 * Number in the register.
 */
number: string, 
/**
 * „Uzvārds, Vārds”.
 */
student: string, 
/**
 * The student's group.
 */
group: string, 
/**
 * The company with its legal form.
 */
company: string, 
/**
 * Qualification of the programme.
 */
qualification: string, 
/**
 * First day.
 */
start: string, 
/**
 * Last day.
 */
end: string, 
/**
 * Where work goes on; `None` when nothing is left to do.
 */
stage: Stage | null, 
/**
 * The next step.
 */
next: Blocker | null, 
/**
 * By when the next step is due; `None` when nothing is, or the placement ended early.
 */
due: string | null, 
/**
 * Whether that day has passed.
 */
overdue: boolean, 
/**
 * Whether the placement ended before its time.
 */
ended: boolean, 
/**
 * Quality index as shown, 0 to 100.
 */
index: number | null, 
/**
 * The student.
 */
student_id: StudentId, 
/**
 * The company.
 */
company_id: CompanyId, };

/**
 * The order of a list of placements.
 */
export type PlacementSort = "start_desc" | "start_asc" | "student" | "company" | "number";

/**
 * Everything about a placement.
 */
export type PlacementView = { 
/**
 * The placement.
 */
placement: Placement, 
/**
 * The learner.
 */
student: StudentView, 
/**
 * Whether the learner is under 18 when it begins.
 */
minor: boolean, 
/**
 * The host.
 */
company: Company, 
/**
 * What the company's record has to say about the placement.
 */
hints: Array<Hint>, 
/**
 * The company's mentors.
 */
mentors: Array<MentorView>, 
/**
 * The mentor.
 */
mentor: Mentor | null, 
/**
 * The supervisor.
 */
supervisor: Supervisor | null, 
/**
 * The programme.
 */
programme: Programme, 
/**
 * The line of life today.
 */
lifecycle: Lifecycle, 
/**
 * The matrix, in order.
 */
expectations: Array<Expectation>, 
/**
 * Consents, and whether they hold for the matrix as it stands.
 */
consents: Array<ConsentView>, 
/**
 * Assessment.
 */
assessment: Assessment, 
/**
 * The questionnaire this placement uses.
 */
questionnaire: Questionnaire, 
/**
 * Forms, one a party.
 */
forms: Array<QualityForm>, 
/**
 * Gates.
 */
gates: Gates, 
/**
 * What the questionnaire says.
 */
evaluation: Evaluation, 
/**
 * Documents, the latest version of a kind first.
 */
documents: Array<Document>, 
/**
 * The parties in the order in which the school has them sign; empty where any order will do.
 */
signing_order: Array<Party>, };

/**
 * An act over many placements.
 */
export type PlacementsAct = { 
/**
 * Which placements.
 */
query: PlacementQuery, 
/**
 * What is done.
 */
act: PlacementAct, };

/**
 * Places that a company plans for the next school year.
 */
export type PlacesMove = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The programme that gives the qualification.
 */
programme_id: ProgrammeId, 
/**
 * How many.
 */
planned: number, };

/**
 * The individual plan of a placement.
 */
export type Plan = { 
/**
 * The placement; a plan has no identifier of its own.
 */
placement_id: PlacementId, 
/**
 * What is learnt where and when, in order; none where there is no plan.
 */
rows: Array<PlanRow>, };

/**
 * What is to be said of a plan.
 */
export type PlanFinding = { "what": "absent" } | { "what": "below_least" } | { "what": "hours_differ", 
/**
 * In the plan.
 */
planned: Minutes, 
/**
 * In the placement.
 */
agreed: Minutes, } | { "what": "other_programme", 
/**
 * Which row.
 */
row: number, } | { "what": "outside", 
/**
 * Which row.
 */
row: number, } | { "what": "repeated", 
/**
 * Which row.
 */
row: number, 
/**
 * The earlier one.
 */
earlier: number, } | { "what": "crowded", 
/**
 * The first of the days.
 */
start: string, 
/**
 * The last of them.
 */
end: string, 
/**
 * What the week and the calendar allow.
 */
allowed: Minutes, 
/**
 * What is planned in these days and in no others.
 */
planned: Minutes, };

/**
 * The individual plan of a placement as the form has it.
 */
export type PlanInput = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Its rows, in order.
 */
rows: Array<PlanRowInput>, };

/**
 * A module, or a part of one, in one place.
 */
export type PlanRow = { 
/**
 * Identifier.
 */
id: PlanRowId, 
/**
 * The module of the programme; none for words of the school's own.
 */
module_id: ModuleId | null, 
/**
 * Code and name of the module as they are agreed on.
 */
module: string, 
/**
 * Where it is learnt.
 */
place: Place, 
/**
 * Lessons at the school, hours of 60 minutes in the company.
 */
amount: number, 
/**
 * First day.
 */
start: string, 
/**
 * Last day.
 */
end: string, };

/**
 * A row of an individual plan.
 */
export type PlanRowId = string;

/**
 * A row of a plan as the form has it.
 */
export type PlanRowInput = { 
/**
 * The row; none for a new one.
 */
id: PlanRowId | null, 
/**
 * The module of the programme; none for words of the school's own.
 */
module_id: ModuleId | null, 
/**
 * Those words; of a module of the programme its own are taken.
 */
module: string, 
/**
 * Where it is learnt.
 */
place: Place, 
/**
 * Lessons at the school, hours in the company.
 */
amount: number, 
/**
 * First day; none as long as it is not given.
 */
start: string | null, 
/**
 * Last day; none as long as it is not given.
 */
end: string | null, };

/**
 * What a plan comes to, in the one unit that lessons and hours share.
 */
export type PlanSums = { 
/**
 * At the school.
 */
school: Minutes, 
/**
 * In the company.
 */
company: Minutes, };

/**
 * The individual plan of a placement, and what it comes to.
 */
export type PlanView = { 
/**
 * What is on record, or what the form holds.
 */
plan: Plan, 
/**
 * The days of the placement.
 */
period: Period, 
/**
 * Where the placement takes place.
 */
site: string, 
/**
 * The modules of the programme that the placement follows.
 */
modules: Array<Module>, 
/**
 * A first plan, from these modules.
 */
proposed: Array<ProposedRow>, 
/**
 * What is learnt where.
 */
sums: PlanSums, 
/**
 * Lessons at the school, as they are planned.
 */
lessons: number, 
/**
 * Minutes of a lesson.
 */
lesson_minutes: Minutes, 
/**
 * The part of the company in thousandths, rounded down; none where nothing is planned.
 */
share: number | null, 
/**
 * The least such part, in per cent.
 */
least: number, 
/**
 * What is to be said of it.
 */
findings: Array<PlanFinding>, };

/**
 * A civil-liability policy.
 */
export type Policy = { 
/**
 * Identifier.
 */
id: PolicyId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Insurer.
 */
insurer: string, 
/**
 * Number of the policy.
 */
number: string, 
/**
 * Sum insured, in whole euro; none where it is not known.
 */
sum: number | null, 
/**
 * Last day.
 */
valid_until: string, };

/**
 * An insurance policy of a company.
 */
export type PolicyId = string;

/**
 * An insurance policy as the form has it.
 */
export type PolicyInput = { 
/**
 * None makes a new one.
 */
id: PolicyId | null, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Insurer.
 */
insurer: string, 
/**
 * Number.
 */
number: string, 
/**
 * Sum insured in whole euro, where it is known.
 */
sum: number | null, 
/**
 * Last day; none while the field is empty.
 */
valid_until: string | null, };

/**
 * An insurance policy.
 */
export type PolicyRef = { 
/**
 * Its identifier.
 */
id: PolicyId, };

/**
 * An insurance policy.
 */
export type PolicyView = { 
/**
 * The record.
 */
policy: Policy, 
/**
 * How its term stands today.
 */
term: TermState, };

/**
 * A packet file that was made. Its passphrase is kept nowhere.
 */
export type ProgramFile = { 
/**
 * Its path.
 */
path: string, 
/**
 * The passphrase, to be told to the mentor in another way than the file.
 */
passphrase: string, };

/**
 * A version of a vocational programme.
 */
export type Programme = { 
/**
 * Identifier of this version.
 */
id: ProgrammeId, 
/**
 * The first version; none for the first one itself.
 */
first_id: ProgrammeId | null, 
/**
 * 1 for the first version.
 */
version: number, 
/**
 * The day from which placements begin with this version; none for one that always held.
 */
valid_from: string | null, 
/**
 * Programme code as licensed („33 543 04 1”).
 */
code: string, 
/**
 * Name of the programme („Kokizstrādājumu izgatavošana”).
 */
name: string, 
/**
 * Qualification that it leads to („Mēbeļu galdnieks”).
 */
qualification: string, 
/**
 * Sector: an item of the classification („wood”), or words of the school's own.
 */
sector: string, 
/**
 * Field of education (ISCED-F 2013, „0722”), or empty.
 */
field: string, 
/**
 * Level of the Latvian qualifications framework (LKI), 1–8.
 */
lki_level: number, 
/**
 * Years that it takes; 0 where that is not known.
 */
years: number, 
/**
 * Hours of placement in all; 0 where that is not known.
 */
placement_hours: number, 
/**
 * Modules, in order.
 */
modules: Array<Module>, 
/**
 * Learning outcomes, in order.
 */
outcomes: Array<Outcome>, };

/**
 * A programme with its qualification.
 */
export type ProgrammeId = string;

/**
 * A programme as the form has it; an outcome with an empty identifier is new.
 */
export type ProgrammeInput = { 
/**
 * None makes a new one.
 */
id: ProgrammeId | null, 
/**
 * Code.
 */
code: string, 
/**
 * Name.
 */
name: string, 
/**
 * Qualification.
 */
qualification: string, 
/**
 * Sector: an item of the classification, or other words.
 */
sector: string, 
/**
 * Field of education (ISCED-F 2013), or empty.
 */
field: string, 
/**
 * LKI level.
 */
lki_level: number, 
/**
 * Years that it takes; 0 where that is not known.
 */
years: number, 
/**
 * Hours of placement in all; 0 where that is not known.
 */
placement_hours: number, 
/**
 * The day from which the version holds; none for today, where the change makes a new one.
 */
valid_from: string | null, 
/**
 * Modules, in order.
 */
modules: Array<ModuleInput>, 
/**
 * Outcomes, in order.
 */
outcomes: Array<OutcomeInput>, };

/**
 * Which programmes.
 */
export type ProgrammeQuery = { 
/**
 * Words that all begin a word of the programme's; empty for all programmes.
 */
search: string, };

/**
 * A version of a programme.
 */
export type ProgrammeRef = { 
/**
 * Its identifier.
 */
id: ProgrammeId, };

/**
 * A programme that was saved.
 */
export type ProgrammeSaved = { 
/**
 * Identifier of the version that stands now.
 */
id: string, 
/**
 * Its number, where the change made a new one.
 */
new_version: number | null, };

/**
 * A version of a programme, in short.
 */
export type ProgrammeVersion = { 
/**
 * Its identifier.
 */
id: ProgrammeId, 
/**
 * 1 for the first.
 */
version: number, 
/**
 * The day from which it holds; none for one that always held.
 */
valid_from: string | null, 
/**
 * How many outcomes it has.
 */
outcomes: number, 
/**
 * How many placements began with it.
 */
placements: number, };

/**
 * A version of a programme.
 */
export type ProgrammeView = { 
/**
 * The version.
 */
programme: Programme, 
/**
 * All versions, the latest first.
 */
versions: Array<ProgrammeVersion>, };

/**
 * Programmes.
 */
export type Programmes = { 
/**
 * By qualification.
 */
programmes: Array<Programme>, };

/**
 * How far long work has come.
 */
export type Progress = { 
/**
 * Steps that are done.
 */
done: number, 
/**
 * All steps; 0 where nothing is under way that tells them.
 */
steps: number, };

/**
 * Which computers are asked for what a check in later years needs.
 */
export type ProlongPlan = { 
/**
 * Their names, each once.
 */
hosts: Array<string>, 
/**
 * The time-stamp service's; none where no service is set.
 */
time_stamps: string | null, };

/**
 * What the weights give.
 */
export type Proposal = { 
/**
 * The parts, in the form's order.
 */
lines: Array<ProposalLine>, 
/**
 * The weights of the parts with points, in per cent in all.
 */
weighed: number, 
/**
 * The weighted mean in hundredths of a point, rounded half up; none before all parts with points are there.
 */
hundredths: number | null, 
/**
 * The mark, rounded half up; none where nothing is proposed.
 */
mark: Mark | null, 
/**
 * How far it has come.
 */
state: ProposalState, };

/**
 * A part and what it gives.
 */
export type ProposalLine = { 
/**
 * The part.
 */
part: AssessmentPart, 
/**
 * Its weight, in per cent.
 */
weight: number, 
/**
 * Its scale.
 */
scale: Scale, 
/**
 * Its mark; none while it is missing.
 */
mark: Mark | null, 
/**
 * What it gives to the mean, in hundredths of a point, rounded half up; none without points.
 */
hundredths: number | null, };

/**
 * How far a proposal has come.
 */
export type ProposalState = "no_weights" | "incomplete" | "part_failed" | "ready";

/**
 * A row that a plan could have.
 */
export type ProposedRow = { 
/**
 * The module.
 */
module_id: ModuleId, 
/**
 * Its code and name.
 */
module: string, 
/**
 * Where it is learnt.
 */
place: Place, 
/**
 * Lessons at the school, hours of 60 minutes in the company.
 */
amount: number, 
/**
 * First day.
 */
start: string, 
/**
 * Last day.
 */
end: string, };

/**
 * An item that has proved itself: a school keeps it and proposes it for other placements.
 */
export type ProvenItem = { 
/**
 * Identifier.
 */
id: ProvenItemId, 
/**
 * The first version of the programme for whose placements it is proposed; none for those of every programme.
 */
programme_id: ProgrammeId | null, 
/**
 * Whose item it is.
 */
party: Party, 
/**
 * Offered or expected.
 */
side: Side, 
/**
 * The item in words.
 */
text: string, 
/**
 * Codes of the learning outcomes that it serves: those last, their identifiers change with each version.
 */
outcome_codes: Array<string>, };

/**
 * An item that a school keeps for its expectations.
 */
export type ProvenItemId = string;

/**
 * An item to be kept for the expectations of other placements.
 */
export type ProvenItemInput = { 
/**
 * None keeps a new one.
 */
id: ProvenItemId | null, 
/**
 * Any version of the programme for whose placements it is; none for those of every programme.
 */
programme_id: ProgrammeId | null, 
/**
 * Whose item it is.
 */
party: Party, 
/**
 * Offered or expected.
 */
side: Side, 
/**
 * The item in words.
 */
text: string, 
/**
 * Codes of the learning outcomes that it serves.
 */
outcome_codes: Array<string>, };

/**
 * An item that is kept.
 */
export type ProvenItemRef = { 
/**
 * Its identifier.
 */
id: ProvenItemId, };

/**
 * What is kept for a programme's placements.
 */
export type ProvenItems = { 
/**
 * School, company, student; offers before expectations.
 */
items: Array<ProvenItem>, };

/**
 * What is kept for a programme's placements.
 */
export type ProvenItemsOf = { 
/**
 * Any version of the programme.
 */
programme_id: ProgrammeId, };

/**
 * What is on record about the needs of a placement.
 */
export type Provisions = { 
/**
 * The placement; the days have no identifier of their own.
 */
placement_id: PlacementId, 
/**
 * The last day of the insurance.
 */
insured_until: string | null, 
/**
 * The last day of the health check.
 */
health_check_until: string | null, 
/**
 * When safety instruction was given at the workplace.
 */
instructed_on: string | null, 
/**
 * When protective equipment was given out.
 */
equipped_on: string | null, 
/**
 * When the individual plan was agreed on.
 */
planned_on: string | null, };

/**
 * The days of what a placement needs.
 */
export type ProvisionsInput = { 
/**
 * All of them.
 */
provisions: Provisions, };

/**
 * A party's filled-in questionnaire.
 */
export type QualityForm = { 
/**
 * Identifier.
 */
id: QualityFormId, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Who answers.
 */
party: Party, 
/**
 * The questionnaire and its version.
 */
questionnaire: string, 
/**
 * Answers by item („P01").
 */
answers: { [key in string]: Answer }, 
/**
 * Answers in free words by open question.
 */
open: { [key in string]: string }, 
/**
 * Overall mark of the placement; reported, not part of the index.
 */
overall: Grade | null, 
/**
 * When it was answered.
 */
answered_on: string, };

/**
 * One party's filled-in quality questionnaire.
 */
export type QualityFormId = string;

/**
 * A party's answers.
 */
export type QualityFormInput = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * The party.
 */
party: Party, 
/**
 * Answers by item.
 */
answers: { [key in string]: Answer }, 
/**
 * Free answers by question.
 */
open: { [key in string]: string }, 
/**
 * Overall mark, 1–10.
 */
overall: number | null, 
/**
 * When.
 */
answered_on: string, };

/**
 * Indexes of all placements that have forms.
 */
export type QualityOverview = { 
/**
 * One row a placement, the lowest index first.
 */
rows: Array<QualityRow>, 
/**
 * The questionnaire in use.
 */
questionnaire: Questionnaire, };

/**
 * A placement's index, for comparison.
 */
export type QualityRow = { 
/**
 * The placement.
 */
placement: PlacementRow, 
/**
 * What the questionnaire says.
 */
evaluation: Evaluation, };

/**
 * A question.
 */
export type Question = { 
/**
 * Name within the form („answers.M01"): latin letters, digits, underscores and full stops.
 */
name: string, 
/**
 * The question.
 */
label: string, 
/**
 * What can be answered.
 */
ask: Ask, 
/**
 * What is on record, as the answer would be written; empty for nothing.
 */
value: string, };

/**
 * A questionnaire.
 */
export type Questionnaire = { 
/**
 * Name and version („placement-quality-1").
 */
id: string, 
/**
 * The first day on which new placements use it.
 */
valid_from: string, 
/**
 * A form counts from this share of applicable items answered, in percent.
 */
valid_from_percent: number, 
/**
 * A difference of opinion is told from this distance of party scores, in points of 100.
 */
gap_from: number, 
/**
 * Weights of the parties within a dimension.
 */
party_weights: PartyWeights, 
/**
 * Dimensions, in order.
 */
dimensions: Array<Dimension>, 
/**
 * Gates, in order.
 */
gates: Array<Gate>, 
/**
 * Open questions, in order.
 */
open: Array<OpenQuestion>, 
/**
 * Bands, the best first.
 */
bands: Array<BandRule>, 
/**
 * The best band that a failed gate leaves.
 */
failed_gate_caps_at: Band, 
/**
 * Items whose lowest answer raises an alert whatever the index.
 */
alerts: Array<string>, };

/**
 * A document that was signed elsewhere.
 */
export type ReceiveInput = { 
/**
 * Its bytes, Base64.
 */
content: string, 
/**
 * Who signed for whom, where the field does not tell.
 */
parties: Array<SignerParty>, };

/**
 * A workspace opened lately.
 */
export type RecentWorkspace = { 
/**
 * The file's name.
 */
name: string, 
/**
 * The file's path.
 */
path: string, };

/**
 * One thing that happened to a record or to a part of it.
 */
export type RecordLine = { 
/**
 * Place in the journal.
 */
seq: number, 
/**
 * The write that it belongs to.
 */
change_set: number, 
/**
 * When.
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * What was done, in words.
 */
what: string, 
/**
 * What happened; none for a note.
 */
kind: ChangeKind | null, 
/**
 * The part that it happened to, in words; empty for the record itself.
 */
part: string, 
/**
 * Whether what it was and became was erased.
 */
is_erased: boolean, 
/**
 * Each field before and after, in the order of the form; of a new record what it began with, of a removed
 * one what it had.
 */
changes: Array<FieldChange>, };

/**
 * A register that can be written to a file.
 */
export type RegisterName = "students" | "companies" | "placements" | "programmes";

/**
 * A registration number, eleven digits.
 */
export type RegistrationNumber = string;

/**
 * A use case's answer as it travels to the screens, with its words in their language.
 */
export type Reply<T> = { "outcome": "ok", 
/**
 * The value.
 */
value: T, 
/**
 * Kinds of records that changed, so that what shows them can be read again.
 */
changed: Array<Entity>, 
/**
 * The last journal entry: what a form that is filled in from now on has seen.
 */
seen: number, } | { "outcome": "refused", 
/**
 * Stable code.
 */
code: string, 
/**
 * A sentence: what happened and what to do.
 */
message: string, 
/**
 * Fields that are wrong.
 */
fields: Array<FieldMessage>, } | { "outcome": "failed", 
/**
 * Stable code.
 */
code: string, 
/**
 * A sentence: what happened and what to do.
 */
message: string, };

/**
 * The legal representative (likumiskais pārstāvis) of a minor; empty for an adult.
 */
export type Representative = { 
/**
 * Name and surname.
 */
name: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, };

/**
 * Somebody who may sign for a company.
 */
export type RepresentativeId = string;

/**
 * A representative as the form has it.
 */
export type RepresentativeInput = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * None makes a new one.
 */
id: RepresentativeId | null, 
/**
 * Name and surname.
 */
name: string, 
/**
 * Position.
 */
position: string, 
/**
 * Basis of authority.
 */
authority: string, 
/**
 * First day of the authority.
 */
from: string | null, 
/**
 * Last day of the authority.
 */
until: string | null, 
/**
 * Whether this one signs unless another is needed.
 */
signs: boolean, };

/**
 * A representative of a company.
 */
export type RepresentativeRef = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The representative.
 */
id: RepresentativeId, };

/**
 * Something that must be on record before a document is issued.
 */
export type Requirement = "mentor" | "mentor_contact" | "mentor_qualification" | "supervisor" | "supervisor_contact" | "representative" | "identity" | "student_address" | "student_contact" | "company_registration" | "company_address" | "company_signatory" | "school_signatory" | "site" | "hours" | "goal" | "programme_code" | "outcomes" | "expectations" | "consents" | "plan" | "plan_share" | "insurance" | "remuneration";

/**
 * A file as it was read from the folder.
 */
export type ReturnedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, Base64.
 */
content: string, };

/**
 * A form that came back.
 */
export type ReturnedForm = { 
/**
 * Its number as people read it.
 */
number: string, 
/**
 * What is on record; none where it was not handed out here.
 */
packet: Packet | null, 
/**
 * What the form is called.
 */
title: string, 
/**
 * Whose placement it is about.
 */
student: string, 
/**
 * The company.
 */
company: string, 
/**
 * Why it cannot be taken, in words.
 */
obstacle: string | null, 
/**
 * What is answered otherwise than it is on record.
 */
rows: Array<ReturnedRow>, };

/**
 * An answer that differs from the record.
 */
export type ReturnedRow = { 
/**
 * The question's name.
 */
name: string, 
/**
 * The section it stands in.
 */
section: string, 
/**
 * The question.
 */
label: string, 
/**
 * What is on record, in words.
 */
before: string, 
/**
 * What was answered, in words; empty for nothing.
 */
after: string, 
/**
 * Why the answer cannot be taken, in words.
 */
problem: string | null, };

/**
 * A personal code or the number of a document that was asked for; the asking is in the journal.
 */
export type RevealedCode = { 
/**
 * The code or number in full, or empty.
 */
code: string, };

/**
 * What the roll-over did.
 */
export type RolloverDone = { 
/**
 * Groups that went on.
 */
groups: number, 
/**
 * Groups that finished.
 */
finished: number, 
/**
 * Students who went on.
 */
moved: number, 
/**
 * Students who finished.
 */
graduated: number, 
/**
 * Plans of companies that were carried over.
 */
places: number, };

/**
 * A group, and what is proposed for it.
 */
export type RolloverGroup = { 
/**
 * The group as it is.
 */
group: Group, 
/**
 * Qualification of its programme, or empty.
 */
qualification: string, 
/**
 * What is proposed.
 */
step: RolloverStep, 
/**
 * Its name in the next year.
 */
next_name: string, 
/**
 * Whether the name could be read as one with a year of study.
 */
name_is_guessed: boolean, 
/**
 * Its students, by name.
 */
students: Array<RolloverStudent>, };

/**
 * What is decided for the next school year.
 */
export type RolloverInput = { 
/**
 * The school year, by the calendar year in which it begins.
 */
school_year: number, 
/**
 * The last day of those who finish.
 */
left_on: string, 
/**
 * Groups; one that is left out stays as it is.
 */
groups: Array<RolloverMove>, 
/**
 * Places that companies plan for that year; those that are left out are not carried over.
 */
places: Array<PlacesMove>, };

/**
 * What is decided for one group.
 */
export type RolloverMove = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * What becomes of it.
 */
step: RolloverStep, 
/**
 * Its name in that year.
 */
name: string, };

/**
 * Places that a company planned, and what is proposed for the next school year: the same.
 */
export type RolloverPlaces = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Its name.
 */
company: string, 
/**
 * The programme that gives the qualification.
 */
programme_id: ProgrammeId, 
/**
 * The qualification.
 */
qualification: string, 
/**
 * Places that were planned.
 */
planned: number, 
/**
 * How many placements took them.
 */
used: number, 
/**
 * Places that are entered for the next year already, and stay.
 */
entered: number | null, };

/**
 * What becomes of a group in the next school year.
 */
export type RolloverStep = "move_up" | "finish" | "stay";

/**
 * A student of such a group.
 */
export type RolloverStudent = { 
/**
 * The student.
 */
id: StudentId, 
/**
 * „Uzvārds, Vārds”.
 */
name: string, };

/**
 * What the next school year would bring.
 */
export type RolloverView = { 
/**
 * The next school year, by the calendar year in which it begins.
 */
school_year: number, 
/**
 * Today.
 */
today: string, 
/**
 * Groups that are not in it yet; none where it is too early for it.
 */
groups: Array<RolloverGroup>, 
/**
 * What companies planned for the year before, by company.
 */
places: Array<RolloverPlaces>, };

/**
 * The record that a row means.
 */
export type RowChoice = { 
/**
 * Row as Excel shows it.
 */
row: number, 
/**
 * The field that fits several records, by its stable name.
 */
field: string, 
/**
 * The record's identifier; none for a new record.
 */
record: string | null, };

/**
 * A place to save in; none means the workspace's documents folder.
 */
export type SavePath = { 
/**
 * The path, or none.
 */
path: string | null, };

/**
 * A new or changed record.
 */
export type Saved = { 
/**
 * Its identifier.
 */
id: string, };

/**
 * A file that was written.
 */
export type SavedFile = { 
/**
 * Its path.
 */
path: string, };

/**
 * Files that were written.
 */
export type SavedFiles = { 
/**
 * Their paths.
 */
paths: Array<string>, };

/**
 * A register's search, filters and order under a name; a register has no two of the same name.
 */
export type SavedView = { 
/**
 * Identifier.
 */
id: SavedViewId, 
/**
 * The name.
 */
name: string, 
/**
 * What is shown.
 */
shows: ListQuery, };

/**
 * A register's search, filters and order under a name.
 */
export type SavedViewId = string;

/**
 * What a register shows, to be kept under a name.
 */
export type SavedViewInput = { 
/**
 * None keeps a new one.
 */
id: SavedViewId | null, 
/**
 * The name.
 */
name: string, 
/**
 * What is shown.
 */
shows: ListQuery, };

/**
 * What is kept under a name.
 */
export type SavedViewRef = { 
/**
 * Its identifier.
 */
id: SavedViewId, };

/**
 * What registers show, kept under names.
 */
export type SavedViews = { 
/**
 * By name.
 */
views: Array<SavedView>, };

/**
 * A scale; its words stand in the classification of the same name.
 */
export type Scale = "ten_points" | "pass_fail" | "four_levels";

/**
 * The picture of a signed paper, to be saved to disk.
 */
export type ScanSave = { 
/**
 * The document.
 */
id: DocumentId, 
/**
 * Whose signature.
 */
party: Party, 
/**
 * Where to; the documents folder where nothing is given.
 */
path: string | null, };

/**
 * The working time of a placement, laid over the calendar.
 */
export type ScheduleView = { 
/**
 * What is on record, or what the form holds.
 */
time: WorkingTime, 
/**
 * The days that count: to the last day, or to the early end.
 */
period: Period, 
/**
 * Hours of the placement.
 */
required: Minutes, 
/**
 * What the week comes to without holidays.
 */
week: Minutes, 
/**
 * Days of the week that are worked, from Monday.
 */
weekdays: Array<WeekdayView>, 
/**
 * What is worked in the period.
 */
planned: Minutes, 
/**
 * The same in whole lessons.
 */
planned_lessons: number, 
/**
 * Minutes of a lesson.
 */
lesson_minutes: Minutes, 
/**
 * The day on which the hours are done; none without a week, or for longer than four years.
 */
done_on: string | null, 
/**
 * Weeks of the period, in order.
 */
weeks: Array<WeekView>, 
/**
 * School years of the period of which moved days and school holidays are not known, where they matter.
 */
unknown_years: Array<number>, 
/**
 * Limits that are not kept, in the order of the days.
 */
findings: Array<FindingView>, 
/**
 * What the findings mean.
 */
verdict: WorkingTimeVerdict, };

/**
 * The school; a workspace has exactly one.
 */
export type School = { 
/**
 * Full name as registered.
 */
name: string, 
/**
 * Registration number, eleven digits, or empty while it is not known.
 */
registration_number: string, 
/**
 * Postal address.
 */
address: string, 
/**
 * Town in which documents are made, in the nominative („Daugavpils”).
 */
town: string, 
/**
 * Town in the locative as documents write it („Daugavpilī”).
 */
town_locative: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Who signs for the school.
 */
signatory: Signatory, 
/**
 * The parties in the order in which they sign, each once; empty where any order will do.
 */
signing_order: Array<Party>, };

/**
 * Lessons at the school on a day of the week.
 */
export type SchoolDay = { 
/**
 * 1 for Monday to 7 for Sunday.
 */
weekday: number, 
/**
 * How many.
 */
lessons: Lessons, };

/**
 * School holidays, as the form has them.
 */
export type SchoolHolidayInput = { 
/**
 * What they are called, in the language of the screens.
 */
name: string, 
/**
 * First day.
 */
start: string | null, 
/**
 * Last day.
 */
end: string | null, };

/**
 * The school as the form has it.
 */
export type SchoolInput = { 
/**
 * The school.
 */
school: School, };

/**
 * The school.
 */
export type SchoolView = { 
/**
 * The school.
 */
school: School, };

/**
 * What is set for a school year.
 */
export type SchoolYearInput = { 
/**
 * The year in which it begins.
 */
school_year: number, 
/**
 * Working days that are moved.
 */
moved: Array<MovedDayInput>, 
/**
 * School holidays.
 */
school_holidays: Array<SchoolHolidayInput>, };

/**
 * A school year; the present one where none is named.
 */
export type SchoolYearRef = { 
/**
 * The year in which it begins.
 */
school_year: number | null, };

/**
 * A school year of the calendar.
 */
export type SchoolYearView = { 
/**
 * The year in which it begins.
 */
school_year: number, 
/**
 * That of the present one.
 */
current: number, 
/**
 * Whence moved days and school holidays are known.
 */
known: Known, 
/**
 * Public holidays, in the order of their days.
 */
holidays: Array<HolidayView>, 
/**
 * Working days that are moved.
 */
moved: Array<MovedDayInput>, 
/**
 * School holidays; for a year that is not known, those that a year usually has, without their days.
 */
school_holidays: Array<SchoolHolidayInput>, };

/**
 * How the places of one qualification and school year are used.
 */
export type Seats = { 
/**
 * Placements that begin in the school year.
 */
assigned: number, 
/**
 * Those of them that have begun.
 */
used: number, };

/**
 * A numbered section.
 */
export type Section = { 
/**
 * Its heading, without the number.
 */
title: string, 
/**
 * Whether it is an annex: it stands after the signatures on a page of its own, where something of it stands.
 */
annex: boolean, 
/**
 * Its clauses and tables, in order.
 */
body: Array<Part>, };

/**
 * The hours of a day of the week.
 */
export type Shift = { 
/**
 * 1 for Monday to 7 for Sunday.
 */
weekday: number, 
/**
 * When it begins.
 */
from: TimeOfDay, 
/**
 * When it ends; a time that is not after the beginning belongs to the next day.
 */
to: TimeOfDay, 
/**
 * How much of it is break.
 */
break_minutes: Minutes, };

/**
 * A file to be shown by the system.
 */
export type ShowFile = { 
/**
 * Its path.
 */
path: string, 
/**
 * Show it in its folder instead of opening it.
 */
in_folder: boolean, };

/**
 * Whether a party gives something or waits for it.
 */
export type Side = "offers" | "expects";

/**
 * A signature to be made.
 */
export type SignInput = { 
/**
 * The document.
 */
id: DocumentId, 
/**
 * For which party.
 */
party: Party, 
/**
 * With which key.
 */
with: SignWith, 
/**
 * Sign without a time stamp, although a service is set.
 */
without_time_stamp: boolean, };

/**
 * The key that signs.
 */
export type SignWith = { "what": "file", 
/**
 * The file, Base64.
 */
identity: string, 
/**
 * Its password.
 */
password: string, } | { "what": "card", 
/**
 * The fingerprint of its certificate.
 */
certificate: string, 
/**
 * The PIN; empty where it is typed on the reader.
 */
pin: string, };

/**
 * Who signs for an organisation, and by what right.
 */
export type Signatory = { 
/**
 * Name and surname.
 */
name: string, 
/**
 * Position („direktore”).
 */
position: string, 
/**
 * Basis of authority in the genitive or accusative as the agreement continues („nolikumu”, „statūtiem”).
 */
authority: string, };

/**
 * How a party signed outside the program.
 */
export type SignatureInput = { 
/**
 * The document.
 */
id: DocumentId, 
/**
 * The party.
 */
party: Party, 
/**
 * How far.
 */
state: SignatureState, 
/**
 * Who signed.
 */
signer: string, 
/**
 * When.
 */
on: string | null, 
/**
 * Who recorded it; asked for a signature on paper.
 */
recorded_by: string, 
/**
 * The picture of the signed paper, Base64: PDF, JPEG or PNG. Without one, the picture on record stays.
 */
scan: string | null, };

/**
 * How much a signature carries with it for later checks (`PAdES` baseline).
 */
export type SignatureLevel = "basic" | "timed" | "long_term" | "archival";

/**
 * How far a party's signature has come.
 */
export type SignatureState = "not_sent" | "sent" | "on_paper" | "electronic" | "refused";

/**
 * One signature.
 */
export type SignatureView = { 
/**
 * The signature field.
 */
field: string, 
/**
 * Who signed, by the certificate.
 */
signer: string, 
/**
 * The organisation, by the certificate.
 */
organisation: string, 
/**
 * Who issued the certificate.
 */
issuer: string, 
/**
 * When, by the signature's own claim; as shown.
 */
signed_at: string, 
/**
 * Revision that was signed, from 1.
 */
revision: number, 
/**
 * Revisions in the file.
 */
revisions: number, 
/**
 * Whether it covers the whole file.
 */
covers_file: boolean, 
/**
 * Whether bytes and signature fit.
 */
intact: boolean, 
/**
 * Whether the chain leads to a certificate that the workspace trusts.
 */
trusted: boolean, 
/**
 * Whether it is a time stamp of the whole document and nobody's signature.
 */
is_time_stamp: boolean, 
/**
 * How much it carries with it for later checks; none for a time stamp and for what does not hold.
 */
level: SignatureLevel | null, 
/**
 * The time stamp that it carries.
 */
time_stamp: TimeStampView | null, 
/**
 * What was found, in words.
 */
findings: Array<string>, };

/**
 * The party for which somebody signed.
 */
export type SignerParty = { 
/**
 * The signature field.
 */
field: string, 
/**
 * The party.
 */
party: Party, };

/**
 * How this computer signs.
 */
export type SigningSettings = { 
/**
 * The time-stamp service's address; empty for none.
 */
time_stamps: string, 
/**
 * The path of the card's library; empty for none.
 */
card_library: string, 
/**
 * Libraries that were found where their makers put them.
 */
card_libraries: Array<string>, };

/**
 * How this computer signs.
 */
export type SigningSettingsInput = { 
/**
 * The time-stamp service's address; empty for none.
 */
time_stamps: string, 
/**
 * The path of the card's library; empty for none.
 */
card_library: string, };

/**
 * Where a company hosts placements.
 */
export type Site = { 
/**
 * Identifier.
 */
id: SiteId, 
/**
 * What the company calls it („2. cehs”), or empty.
 */
name: string, 
/**
 * Address, as the agreement prints it.
 */
address: string, };

/**
 * A site of a company.
 */
export type SiteId = string;

/**
 * A site as the form has it.
 */
export type SiteInput = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * None makes a new one.
 */
id: SiteId | null, 
/**
 * What the company calls it.
 */
name: string, 
/**
 * Address.
 */
address: string, 
/**
 * Whether placements usually take place here.
 */
usual: boolean, };

/**
 * A site of a company.
 */
export type SiteRef = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The site.
 */
id: SiteId, };

/**
 * How a site stands on a day; the worst first, where something is known.
 */
export type SiteStanding = "unsuitable" | "expired" | "with_conditions" | "suitable" | "not_assessed";

/**
 * How a site stands.
 */
export type SiteView = { 
/**
 * The site; none means the registered address of a company without sites.
 */
id: SiteId | null, 
/**
 * Its name, or empty.
 */
name: string, 
/**
 * Its address.
 */
address: string, 
/**
 * How it stands today.
 */
standing: SiteStanding, 
/**
 * The assessment that counts.
 */
assessment: Suitability | null, };

/**
 * The folders that files are sorted into.
 */
export type SortedInto = "one" | "groups" | "companies";

/**
 * A stage of the line of life.
 */
export type Stage = "agreeing" | "agreement" | "running" | "assessing" | "quality" | "report";

/**
 * Where a placement stands, as a list filters by it.
 */
export type StageFilter = "agreeing" | "agreement" | "running" | "assessing" | "quality" | "report" | "done" | "ended";

/**
 * How a stage stands.
 */
export type StageState = "done" | "current" | "missing" | "ahead";

/**
 * A stage, how it stands and what it lacks.
 */
export type StageView = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * How it stands.
 */
state: StageState, 
/**
 * What it lacks, the first thing to do first.
 */
blockers: Array<Blocker>, };

/**
 * How far an item has come.
 */
export type Standing = "proposed" | "discussed" | "agreed" | "fulfilled" | "unfulfilled";

/**
 * A step that was taken.
 */
export type Step = { 
/**
 * When.
 */
on: string, 
/**
 * What was done.
 */
text: string, };

/**
 * What is done to many students.
 */
export type StudentAct = { "what": "set_group", 
/**
 * The name of a group of today.
 */
group: string, } | { "what": "leave", 
/**
 * The last day.
 */
on: string, 
/**
 * How.
 */
how: LeavingKind, };

/**
 * A learner of the school.
 */
export type StudentId = string;

/**
 * A student as the form has it.
 */
export type StudentInput = { 
/**
 * None makes a new one.
 */
id: StudentId | null, 
/**
 * Given names.
 */
first_name: string, 
/**
 * Surname.
 */
last_name: string, 
/**
 * A new personal code; none leaves the one on record, empty text removes it.
 */
personal_code: string | null, 
/**
 * The document that stands in for a personal code; none removes the one on record.
 */
document: IdentityDocumentInput | null, 
/**
 * Date of birth, as typed.
 */
birth_date: string, 
/**
 * Group.
 */
group: string, 
/**
 * Programme.
 */
programme_id: ProgrammeId | null, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Declared address.
 */
address: string, 
/**
 * Legal representative.
 */
representative: Representative, };

/**
 * The end of a learner's time at the school.
 */
export type StudentLeave = { 
/**
 * The learner.
 */
id: StudentId, 
/**
 * The last day.
 */
on: string, 
/**
 * How.
 */
how: LeavingKind, };

/**
 * A student.
 */
export type StudentRef = { 
/**
 * Its identifier.
 */
id: StudentId, };

/**
 * A student in a list.
 */
export type StudentRow = { 
/**
 * Identifier.
 */
id: StudentId, 
/**
 * „Uzvārds, Vārds”.
 */
name: string, 
/**
 * Group.
 */
group: string, 
/**
 * Qualification of the programme, or empty.
 */
qualification: string, 
/**
 * Date of birth.
 */
birth_date: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Whether a personal code is on record.
 */
has_code: boolean, 
/**
 * Placements, all of them.
 */
placements: number, 
/**
 * How the student left the school; none for one who attends it.
 */
left: LeavingKind | null, };

/**
 * A student; the personal code stays masked.
 */
export type StudentView = { 
/**
 * Identifier.
 */
id: StudentId, 
/**
 * Given names.
 */
first_name: string, 
/**
 * Surname.
 */
last_name: string, 
/**
 * Whether a personal code is on record.
 */
has_code: boolean, 
/**
 * Whether the code's check digit or date does not fit.
 */
code_is_doubtful: boolean, 
/**
 * The document that stands in for a personal code, without its number.
 */
document: IdentityDocumentView | null, 
/**
 * Date of birth.
 */
birth_date: string, 
/**
 * Whether under 18 today.
 */
is_minor: boolean, 
/**
 * Group.
 */
group: string, 
/**
 * Programme.
 */
programme_id: ProgrammeId | null, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Declared address.
 */
address: string, 
/**
 * Legal representative.
 */
representative: Representative, 
/**
 * When and how the learner left the school; none for one who attends it.
 */
left: Leaving | null, 
/**
 * The student's placements, the latest first.
 */
placements: Array<PlacementRow>, };

/**
 * An act over many students.
 */
export type StudentsAct = { 
/**
 * Which students.
 */
query: PersonQuery, 
/**
 * What is done.
 */
act: StudentAct, };

/**
 * An item that other placements use.
 */
export type Suggestion = { 
/**
 * Whose item.
 */
party: Party, 
/**
 * Offered or expected.
 */
side: Side, 
/**
 * In words.
 */
text: string, 
/**
 * Outcomes of the placement's programme that it serves, as far as that is kept.
 */
outcome_ids: Array<OutcomeId>, 
/**
 * Whether the school keeps it.
 */
kept: boolean, 
/**
 * In how many other placements.
 */
uses: number, };

/**
 * Proven items for a placement's matrix.
 */
export type Suggestions = { 
/**
 * Items used in other placements of the programme, the most used first.
 */
items: Array<Suggestion>, };

/**
 * An assessment of a site, or of the company as a whole.
 */
export type Suitability = { 
/**
 * Identifier.
 */
id: SuitabilityId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The site; none means the company with all its sites.
 */
site_id: SiteId | null, 
/**
 * The version of the criteria („site-suitability-1”).
 */
checklist: string, 
/**
 * What was found, by criterion; one that is left out was not looked at.
 */
findings: { [key in string]: Finding }, 
/**
 * What it comes to.
 */
verdict: SuitabilityVerdict, 
/**
 * What has to be done first or kept to, in words.
 */
conditions: string, 
/**
 * When.
 */
assessed_on: string, 
/**
 * Who looked.
 */
assessed_by: string, 
/**
 * Last day on which it holds.
 */
valid_until: string, 
/**
 * When to look again, where a day was set.
 */
next_check: string | null, };

/**
 * An assessment of a site's suitability.
 */
export type SuitabilityId = string;

/**
 * An assessment of suitability as the form has it; it is always a new one.
 */
export type SuitabilityInput = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The site; none means the company with all its sites.
 */
site_id: SiteId | null, 
/**
 * The version of the criteria that was answered.
 */
checklist: string, 
/**
 * What was found, by criterion.
 */
findings: { [key in string]: Finding }, 
/**
 * What it comes to; none while it is not chosen.
 */
verdict: SuitabilityVerdict | null, 
/**
 * Conditions.
 */
conditions: string, 
/**
 * When; none while the field is empty.
 */
assessed_on: string | null, 
/**
 * Who looked.
 */
assessed_by: string, 
/**
 * Last day on which it holds; none takes the usual term.
 */
valid_until: string | null, 
/**
 * When to look again.
 */
next_check: string | null, };

/**
 * What an assessment comes to.
 */
export type SuitabilityVerdict = "suitable" | "with_conditions" | "unsuitable";

/**
 * A supervisor of placements at the school.
 */
export type Supervisor = { 
/**
 * Identifier.
 */
id: SupervisorId, 
/**
 * Name and surname.
 */
name: string, 
/**
 * Position.
 */
position: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, };

/**
 * A supervisor at the school (prakses vadītājs izglītības iestādē).
 */
export type SupervisorId = string;

/**
 * A supervisor as the form has it.
 */
export type SupervisorInput = { 
/**
 * None makes a new one.
 */
id: SupervisorId | null, 
/**
 * Name and surname.
 */
name: string, 
/**
 * Position.
 */
position: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, };

/**
 * A supervisor.
 */
export type SupervisorRef = { 
/**
 * Its identifier.
 */
id: SupervisorId, };

/**
 * Supervisors.
 */
export type Supervisors = { 
/**
 * By name.
 */
supervisors: Array<Supervisor>, };

/**
 * A table or list made from what is on record.
 */
export type Table = "parties" | "subject" | "outcomes" | "time" | "supervisors" | "expectations" | "consents" | "annexes" | "plan" | "changes";

/**
 * One version of an agreement's clauses in one language.
 */
export type Template = { 
/**
 * What it makes.
 */
kind: TemplateKind, 
/**
 * Language of the document, `lv` or `en`.
 */
language: string, 
/**
 * 1 for the first of its kind and language.
 */
version: number, 
/**
 * Who worded it.
 */
origin: Origin, 
/**
 * The first day on which new agreements use it.
 */
valid_from: string, 
/**
 * The last such day; none while it is not known.
 */
valid_until: string | null, 
/**
 * The document's title.
 */
title: string, 
/**
 * The legal basis in words.
 */
legal_basis: string, 
/**
 * What must be on record before a document is issued.
 */
required: Array<Requirement>, 
/**
 * The sections, in the order to be printed.
 */
sections: Array<Section>, };

/**
 * A template as the form has it.
 */
export type TemplateInput = { 
/**
 * What it makes.
 */
kind: TemplateKind, 
/**
 * `lv` or `en`.
 */
language: string, 
/**
 * The first day on which new agreements use it.
 */
valid_from: string, 
/**
 * The last such day, where one is known.
 */
valid_until: string | null, 
/**
 * The document's title.
 */
title: string, 
/**
 * The legal basis in words.
 */
legal_basis: string, 
/**
 * What must be on record before a document is issued.
 */
required: Array<Requirement>, 
/**
 * The sections, in order.
 */
sections: Array<Section>, };

/**
 * What a template makes.
 */
export type TemplateKind = "placement" | "final" | "work_based" | "erasmus" | "termination" | "amendment";

/**
 * A template to be shown as a page.
 */
export type TemplatePreview = { 
/**
 * The template.
 */
template: TemplateInput, 
/**
 * The version that the page names.
 */
version: number, 
/**
 * A placement to show it with; none shows an invented one.
 */
placement_id: PlacementId | null, };

/**
 * A version of a template.
 */
export type TemplateRef = { 
/**
 * Its identifier in the workspace.
 */
id: string, };

/**
 * The versions of a kind in a language.
 */
export type TemplateSeries = { 
/**
 * What they make.
 */
kind: TemplateKind, 
/**
 * `lv` or `en`.
 */
language: string, 
/**
 * The latest first.
 */
versions: Array<TemplateVersion>, };

/**
 * A kind of template in a language.
 */
export type TemplateSort = { 
/**
 * What it makes.
 */
kind: TemplateKind, 
/**
 * `lv` or `en`.
 */
language: string, };

/**
 * What a version is known by.
 */
export type TemplateVersion = { 
/**
 * Its identifier in the workspace.
 */
id: string, 
/**
 * Its number.
 */
version: number, 
/**
 * Who worded it.
 */
origin: Origin, 
/**
 * The document's title.
 */
title: string, 
/**
 * The first day on which new agreements use it.
 */
valid_from: string, 
/**
 * The last such day, where one is known.
 */
valid_until: string | null, 
/**
 * Whether an agreement that is made today uses it.
 */
in_force: boolean, };

/**
 * A version of a template with what there is beside it.
 */
export type TemplateView = { 
/**
 * Its identifier in the workspace.
 */
id: string, 
/**
 * The template.
 */
template: Template, 
/**
 * All versions, the latest first.
 */
versions: Array<TemplateVersion>, 
/**
 * The one that ships with the program.
 */
shipped: Template, };

/**
 * Every kind of template in every language.
 */
export type Templates = { 
/**
 * Kind by kind, in the order in which they are shown.
 */
series: Array<TemplateSeries>, };

/**
 * How a term stands on a day.
 */
export type TermState = "running" | "ending" | "ended";

/**
 * A choice of appearance.
 */
export type ThemeChoice = { 
/**
 * `system`, `light` or `dark`.
 */
theme: string, };

/**
 * A time of day, to the minute; travels as `08:30`.
 */
export type TimeOfDay = string;

/**
 * A time stamp within a signature.
 */
export type TimeStampView = { 
/**
 * The service, by its certificate.
 */
service: string, 
/**
 * The moment that it confirms; as shown.
 */
at: string, 
/**
 * Whether it holds and the workspace trusts the service.
 */
trusted: boolean, };

/**
 * What needs doing.
 */
export type TodayView = { 
/**
 * The day.
 */
today: string, 
/**
 * Counts for the tiles.
 */
counts: PlacementCounts, 
/**
 * Overdue, the longest first; at most ten.
 */
overdue: Array<PlacementRow>, 
/**
 * Due within a week; at most ten.
 */
this_week: Array<PlacementRow>, 
/**
 * Waiting for a company or a student; at most ten.
 */
waiting: Array<PlacementRow>, 
/**
 * What is late in the weeks at the company, kind by kind; kinds of which nothing is late are left out.
 */
late: Array<LateView>, };

/**
 * A mentor's pedagogical training.
 */
export type Training = { 
/**
 * The course, or the teacher's qualification that stands for it.
 */
course: string, 
/**
 * Hours of 60 minutes.
 */
hours: number, 
/**
 * Number of the certificate, or empty.
 */
certificate: string, 
/**
 * When the certificate was issued.
 */
issued_on: string, 
/**
 * Last day on which it counts, where it has one.
 */
valid_until: string | null, };

/**
 * A mentor's training as the form has it.
 */
export type TrainingInput = { 
/**
 * The course.
 */
course: string, 
/**
 * Hours of 60 minutes.
 */
hours: number, 
/**
 * Number of the certificate.
 */
certificate: string, 
/**
 * When it was issued; none while the field is empty.
 */
issued_on: string | null, 
/**
 * Last day on which it counts.
 */
valid_until: string | null, };

/**
 * How a mentor's training stands on a day.
 */
export type TrainingState = "missing" | "expired" | "valid";

/**
 * What undo and redo would do now.
 */
export type UndoState = { 
/**
 * What undo would take back, in words.
 */
undo: string | null, 
/**
 * What redo would make again, in words.
 */
redo: string | null, };

/**
 * What was taken back or made again.
 */
export type Undone = { 
/**
 * What it was, in words.
 */
what: string, 
/**
 * Records that are as they were.
 */
restored: number, 
/**
 * Records that were changed since and stay as they are.
 */
kept: number, };

/**
 * The verdict on a signed file.
 */
export type Verdict = "unsigned" | "holds" | "untrusted" | "broken" | "unchecked";

/**
 * What a check of a PDF's signatures found.
 */
export type VerifyView = { 
/**
 * The file's name.
 */
name: string, 
/**
 * The verdict on the whole file.
 */
verdict: Verdict, 
/**
 * The verdict in words.
 */
summary: string, 
/**
 * The document of this workspace that it is, where it is one.
 */
issued: IssuedMatch | null, 
/**
 * Signatures, the first one first.
 */
signatures: Array<SignatureView>, 
/**
 * What was found besides, in words.
 */
findings: Array<string>, 
/**
 * What is inside of a signed container and claimed there, where the file is one and no PDF.
 */
container: ContainerView | null, };

/**
 * A visit or a talk.
 */
export type Visit = { 
/**
 * Identifier.
 */
id: VisitId, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * How it takes place.
 */
kind: VisitKind, 
/**
 * The day.
 */
on: string, 
/**
 * Whether it has been held; otherwise it is planned.
 */
held: boolean, 
/**
 * Who comes or calls for the school.
 */
by: string, 
/**
 * Whom they talk with.
 */
with: string, 
/**
 * What was seen and said.
 */
seen: string, 
/**
 * What was agreed on, in order.
 */
agreed: Array<Agreed>, };

/**
 * A visit or a talk of the school.
 */
export type VisitId = string;

/**
 * A visit as the form has it.
 */
export type VisitInput = { 
/**
 * The visit; none for a new one.
 */
id: VisitId | null, 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * How it takes place.
 */
kind: VisitKind, 
/**
 * The day.
 */
on: string | null, 
/**
 * Whether it has been held.
 */
held: boolean, 
/**
 * Who comes or calls for the school.
 */
by: string, 
/**
 * Whom they talk with.
 */
with: string, 
/**
 * What was seen and said.
 */
seen: string, 
/**
 * What was agreed on.
 */
agreed: Array<Agreed>, };

/**
 * How a visit takes place.
 */
export type VisitKind = "on_site" | "telephone" | "online" | "mid_term";

/**
 * A visit.
 */
export type VisitRef = { 
/**
 * Which one.
 */
id: VisitId, };

/**
 * The visits of a placement.
 */
export type Visits = { 
/**
 * In the order of their days.
 */
visits: Array<Visit>, };

/**
 * A file of the folder.
 */
export type WaitingFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its path.
 */
path: string, 
/**
 * How many of its forms wait for an answer.
 */
forms: number, };

/**
 * How the diary stands in a week.
 */
export type WeekState = "open" | "missing" | "returned" | "draft" | "handed_in" | "confirmed";

/**
 * A week of a placement.
 */
export type WeekView = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * Monday to Sunday.
 */
days: Array<DayView>, 
/**
 * What is worked.
 */
worked: Minutes, 
/**
 * The same in whole lessons.
 */
lessons: number, };

/**
 * A day of the week that is worked.
 */
export type WeekdayView = { 
/**
 * 1 for Monday to 7 for Sunday.
 */
weekday: number, 
/**
 * What it comes to without holidays.
 */
worked: Minutes, 
/**
 * The first finding on such a day that it takes too long.
 */
over: FindingView | null, };

/**
 * A part of the final mark.
 */
export type WeightedPart = { 
/**
 * The mentor's appraisal, the diary, or the defence.
 */
part: AssessmentPart, 
/**
 * Its weight, in per cent.
 */
weight: number, 
/**
 * The scale of its mark: points, or pass and fail.
 */
scale: Scale, };

/**
 * Whether learners attend the school.
 */
export type Whom = "present" | "left" | "all";

/**
 * A day of the week as the form has it.
 */
export type WorkingDayInput = { 
/**
 * 1 for Monday to 7 for Sunday.
 */
weekday: number, 
/**
 * When work begins, as typed; empty, with the end, where nothing is worked.
 */
from: string, 
/**
 * When it ends, as typed.
 */
to: string, 
/**
 * Minutes of break.
 */
break_minutes: number, 
/**
 * Lessons at the school.
 */
lessons: number, };

/**
 * The working time of a placement: one week, over and over.
 */
export type WorkingTime = { 
/**
 * The placement; working time has no identifier of its own.
 */
placement_id: PlacementId, 
/**
 * Whether there is an employment contract (darba līgums) besides the placement: limits are then law.
 */
employed: boolean, 
/**
 * Whether the company keeps to the working days that the Cabinet moves.
 */
moved_days: boolean, 
/**
 * Days that are worked, from Monday, each at most once.
 */
shifts: Array<Shift>, 
/**
 * Days with lessons at the school during the placement, from Monday, each at most once.
 */
school: Array<SchoolDay>, 
/**
 * When the placement rests, in the order of the days.
 */
interruptions: Array<Interruption>, 
/**
 * Why limits are exceeded and who sees to it; empty where they are kept.
 */
note: string, };

/**
 * The working time of a placement as the form has it.
 */
export type WorkingTimeInput = { 
/**
 * The placement.
 */
placement_id: PlacementId, 
/**
 * Whether there is an employment contract besides it.
 */
employed: boolean, 
/**
 * Whether the company keeps to the working days that the Cabinet moves.
 */
moved_days: boolean, 
/**
 * Days of the week; one that is left out is free.
 */
days: Array<WorkingDayInput>, 
/**
 * Why limits are exceeded.
 */
note: string, };

/**
 * What findings mean for a placement.
 */
export type WorkingTimeVerdict = "kept" | "noted" | "needs_note" | "refused";

/**
 * Makes a new, empty workspace.
 */
export type WorkspaceCreate = { 
/**
 * Where the file shall stand.
 */
path: string, 
/**
 * The school's name.
 */
school_name: string, 
/**
 * The school's town, nominative.
 */
town: string, };

/**
 * The open workspace.
 */
export type WorkspaceInfo = { 
/**
 * The file's name.
 */
file_name: string, 
/**
 * The file's path.
 */
path: string, 
/**
 * Where documents are saved.
 */
documents: string, 
/**
 * Whether it is the demonstration, with invented data.
 */
demo: boolean, 
/**
 * The school's name.
 */
school_name: string, };

/**
 * Which workspace is open, and the settings of this computer.
 */
export type WorkspaceStatus = { 
/**
 * The open workspace.
 */
open: WorkspaceInfo | null, 
/**
 * Workspaces opened lately, the last one first.
 */
recent: Array<RecentWorkspace>, 
/**
 * Language of the screens, `lv` or `en`.
 */
language: string, 
/**
 * `system`, `light` or `dark`.
 */
theme: string, 
/**
 * Today, by the computer's clock.
 */
today: string, 
/**
 * Version of the program.
 */
version: string, };

/** Every command: what it takes and what it gives. */
export interface Commands {
  workspace_status: { input: Nothing; value: WorkspaceStatus };
  workspace_demo: { input: Nothing; value: WorkspaceStatus };
  workspace_create: { input: WorkspaceCreate; value: WorkspaceStatus };
  workspace_open: { input: FilePath; value: WorkspaceStatus };
  workspace_close: { input: Nothing; value: WorkspaceStatus };
  workspace_check: { input: Nothing; value: CheckView };
  language_set: { input: LanguageChoice; value: WorkspaceStatus };
  theme_set: { input: ThemeChoice; value: WorkspaceStatus };
  backup_state: { input: Nothing; value: BackupState };
  backup_create: { input: SavePath; value: SavedFile };
  backup_restore: { input: FilePath; value: WorkspaceStatus };
  today: { input: Nothing; value: TodayView };
  placement_list: { input: PlacementQuery; value: Page<PlacementRow> };
  placement_count: { input: PlacementQuery; value: Count };
  placement_get: { input: PlacementRef; value: PlacementView };
  placement_save: { input: PlacementInput; value: Saved };
  placement_end: { input: PlacementEnd; value: Saved };
  placement_resume: { input: PlacementRef; value: Saved };
  working_time_get: { input: PlacementRef; value: ScheduleView };
  working_time_tell: { input: WorkingTimeInput; value: ScheduleView };
  working_time_save: { input: WorkingTimeInput; value: Saved };
  placement_interrupt: { input: InterruptionInput; value: Saved };
  interruption_remove: { input: InterruptionRef; value: Saved };
  placement_fit: { input: PlacementFit; value: Saved };
  plan_get: { input: PlacementRef; value: PlanView };
  plan_tell: { input: PlanInput; value: PlanView };
  plan_save: { input: PlanInput; value: Saved };
  diary_get: { input: PlacementRef; value: DiaryView };
  diary_entry_save: { input: DiaryEntryInput; value: Saved };
  diary_entry_remove: { input: DiaryEntryRef; value: Saved };
  diary_judge: { input: DiaryJudgement; value: Saved };
  diary_scan_save: { input: DiaryScanSave; value: SavedFile };
  attendance_get: { input: PlacementRef; value: AttendanceView };
  absence_save: { input: AbsenceInput; value: Saved };
  absence_remove: { input: AbsenceRef; value: Saved };
  instruction_list: { input: PlacementRef; value: Instructions };
  instruction_save: { input: InstructionInput; value: Saved };
  instruction_remove: { input: InstructionRef; value: Saved };
  visit_list: { input: PlacementRef; value: Visits };
  visit_save: { input: VisitInput; value: Saved };
  visit_remove: { input: VisitRef; value: Saved };
  incident_list: { input: PlacementRef; value: Incidents };
  incident_save: { input: IncidentInput; value: Saved };
  incident_reveal: { input: IncidentRef; value: Incident };
  needs_get: { input: PlacementRef; value: NeedsView };
  provisions_save: { input: ProvisionsInput; value: Saved };
  student_list: { input: PersonQuery; value: Page<StudentRow> };
  student_count: { input: PersonQuery; value: Count };
  student_groups: { input: Nothing; value: Groups };
  student_get: { input: StudentRef; value: StudentView };
  student_save: { input: StudentInput; value: Saved };
  student_leave: { input: StudentLeave; value: Saved };
  student_return: { input: StudentRef; value: Saved };
  student_reveal_code: { input: StudentRef; value: RevealedCode };
  student_reveal_document: { input: StudentRef; value: RevealedCode };
  company_list: { input: CompanyQuery; value: Page<CompanyRow> };
  company_count: { input: CompanyQuery; value: Count };
  company_get: { input: CompanyRef; value: CompanyView };
  company_save: { input: CompanyInput; value: Saved };
  site_save: { input: SiteInput; value: Saved };
  site_remove: { input: SiteRef; value: Saved };
  representative_save: { input: RepresentativeInput; value: Saved };
  representative_remove: { input: RepresentativeRef; value: Saved };
  mentor_save: { input: MentorInput; value: Saved };
  mentor_remove: { input: MentorRef; value: Saved };
  suitability_record: { input: SuitabilityInput; value: Saved };
  capacity_save: { input: CapacityInput; value: Saved };
  capacity_remove: { input: CapacityRef; value: Saved };
  cooperation_save: { input: CooperationInput; value: Saved };
  cooperation_remove: { input: CooperationRef; value: Saved };
  policy_save: { input: PolicyInput; value: Saved };
  policy_remove: { input: PolicyRef; value: Saved };
  placement_hints: { input: HintsQuestion; value: Hints };
  programme_list: { input: Nothing; value: Programmes };
  programme_get: { input: ProgrammeRef; value: ProgrammeView };
  programme_save: { input: ProgrammeInput; value: ProgrammeSaved };
  classification_list: { input: Nothing; value: Classifications };
  group_list: { input: Nothing; value: GroupsView };
  group_save: { input: GroupInput; value: Saved };
  group_remove: { input: GroupRef; value: Saved };
  rollover_propose: { input: Nothing; value: RolloverView };
  rollover_apply: { input: RolloverInput; value: RolloverDone };
  school_get: { input: Nothing; value: SchoolView };
  school_save: { input: SchoolInput; value: Saved };
  supervisor_list: { input: Nothing; value: Supervisors };
  supervisor_save: { input: SupervisorInput; value: Saved };
  supervisor_remove: { input: SupervisorRef; value: Saved };
  expectation_save: { input: ExpectationInput; value: Saved };
  expectation_remove: { input: ExpectationRef; value: Saved };
  expectation_standing: { input: ExpectationStanding; value: Saved };
  expectation_suggestions: { input: PlacementRef; value: Suggestions };
  proven_item_list: { input: ProvenItemsOf; value: ProvenItems };
  proven_item_save: { input: ProvenItemInput; value: Saved };
  proven_item_remove: { input: ProvenItemRef; value: Saved };
  consent_record: { input: ConsentInput; value: Saved };
  consent_withdraw: { input: ConsentRef; value: Saved };
  assessment_get: { input: PlacementRef; value: PlacementAssessment };
  assessment_save: { input: AppraisalInput; value: Saved };
  diary_mark_save: { input: DiaryMarkInput; value: Saved };
  defence_save: { input: DefenceInput; value: Saved };
  final_mark_save: { input: FinalMarkInput; value: Saved };
  assessment_confirm: { input: AssessmentPartRef; value: Saved };
  assessment_reopen: { input: AssessmentReopen; value: Saved };
  assessment_form_list: { input: Nothing; value: AssessmentForms };
  assessment_form_save: { input: AssessmentFormInput; value: Saved };
  placement_file_save: { input: PlacementFileSave; value: SavedFile };
  quality_form_save: { input: QualityFormInput; value: Saved };
  gates_propose: { input: PlacementRef; value: GateProposals };
  gates_save: { input: GatesInput; value: Saved };
  quality_overview: { input: Nothing; value: QualityOverview };
  document_preview: { input: DocumentRequest; value: PdfView };
  document_missing: { input: DocumentRequest; value: Missing };
  document_issue: { input: DocumentRequest; value: Saved };
  document_pdf: { input: DocumentRef; value: PdfView };
  document_save: { input: DocumentSave; value: SavedFile };
  document_signature: { input: SignatureInput; value: Saved };
  document_scan_save: { input: ScanSave; value: SavedFile };
  document_sign: { input: SignInput; value: VerifyView };
  document_prolong_tell: { input: DocumentRef; value: ProlongPlan };
  document_prolong: { input: DocumentRef; value: VerifyView };
  signing_settings_get: { input: Nothing; value: SigningSettings };
  signing_settings_save: { input: SigningSettingsInput; value: SigningSettings };
  card_certificates: { input: Nothing; value: CardCertificates };
  agreements_tell: { input: AgreementsAct; value: AgreementsOutcome };
  agreements_print: { input: AgreementsPrint; value: AgreementsOutcome };
  document_receive: { input: ReceiveInput; value: Saved };
  container_receive: { input: ContainerInput; value: Saved };
  document_verify: { input: DocumentRef; value: VerifyView };
  pdf_verify: { input: FileInput; value: VerifyView };
  packet_list: { input: PlacementRef; value: Packets };
  packets_late: { input: Nothing; value: LatePackets };
  packet_find: { input: PacketNumberText; value: PacketFormView };
  packet_issue: { input: PacketIssue; value: PacketsIssued };
  packets_issue: { input: PacketsIssue; value: PacketsIssued };
  packet_save: { input: PacketSave; value: SavedFile };
  packet_mail: { input: PacketMail; value: MailDraft };
  packet_withdraw: { input: PacketRef; value: Saved };
  packet_read: { input: FileInput; value: PacketReturn };
  packet_folder: { input: Nothing; value: PacketFolder };
  packet_folder_choose: { input: FolderChoice; value: PacketFolder };
  packet_take: { input: FilePath; value: ReturnedFile };
  packet_accept: { input: PacketAccept; value: Saved };
  answering_open: { input: AnsweringOpen; value: AnsweringView };
  answering_say: { input: AnsweringSay; value: AnsweringView };
  answering_trust: { input: Nothing; value: AnsweringView };
  answering_save: { input: SavePath; value: SavedFile };
  answering_mail: { input: Nothing; value: MailDraft };
  answering_close: { input: Nothing; value: Nothing };
  packet_paper: { input: PacketPaper; value: Saved };
  issuer_list: { input: Nothing; value: Issuers };
  identity_create: { input: IdentityInput; value: SavedFiles };
  identity_withdraw: { input: IdentityWithdraw; value: SavedFiles };
  anchor_list: { input: Nothing; value: Anchors };
  anchor_add: { input: FileInput; value: Saved };
  anchor_remove: { input: AnchorRef; value: Saved };
  school_year_get: { input: SchoolYearRef; value: SchoolYearView };
  school_year_save: { input: SchoolYearInput; value: Saved };
  school_year_reset: { input: SchoolYearRef; value: Saved };
  template_list: { input: Nothing; value: Templates };
  template_get: { input: TemplateRef; value: TemplateView };
  template_save: { input: TemplateInput; value: Saved };
  template_preview: { input: TemplatePreview; value: PdfView };
  template_placeholders: { input: TemplateSort; value: Placeholders };
  import_read: { input: ImportFile; value: ImportSheet };
  import_sheet: { input: ImportSheetChoice; value: ImportSheet };
  import_preview: { input: ImportColumns; value: ImportPreview };
  import_rows: { input: ImportRowsQuery; value: ImportRows };
  import_apply: { input: Nothing; value: ImportResult };
  import_refused: { input: SavePath; value: SavedFile };
  students_act_tell: { input: StudentsAct; value: ActOutcome };
  students_act: { input: StudentsAct; value: ActOutcome };
  placements_act_tell: { input: PlacementsAct; value: ActOutcome };
  placements_act: { input: PlacementsAct; value: ActOutcome };
  saved_view_list: { input: Nothing; value: SavedViews };
  saved_view_save: { input: SavedViewInput; value: Saved };
  saved_view_remove: { input: SavedViewRef; value: Saved };
  find: { input: FindText; value: Found };
  export_columns: { input: ExportRegister; value: ExportColumns };
  export_save: { input: ExportInput; value: Exported };
  calendar_save: { input: CalendarInput; value: Exported };
  history_get: { input: HistoryRef; value: History };
  history_list: { input: HistoryPageQuery; value: HistoryPage };
  history_revert: { input: ChangeSetRef; value: Undone };
  undo_state: { input: Nothing; value: UndoState };
  undo: { input: Nothing; value: Undone };
  redo: { input: Nothing; value: Undone };
  pick_path: { input: PickPath; value: PickedPath };
  show_file: { input: ShowFile; value: Nothing };
  work_progress: { input: Nothing; value: Progress };
  work_stop: { input: Nothing; value: Nothing };
}
