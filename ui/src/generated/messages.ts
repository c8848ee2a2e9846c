// Generated from assets/locales by `cargo xtask generate`. Do not edit.

/** Every message and what it takes. */
export interface Messages {
  "agreement-again": undefined;
  "agreement-issue": undefined;
  "agreement-issue-title": undefined;
  "agreement-issue-what": undefined;
  "agreement-missing": undefined;
  "agreement-paper-agreement": undefined;
  "agreement-paper-amendment": undefined;
  "agreement-paper-termination": undefined;
  "agreement-papers": undefined;
  "amendment-again": undefined;
  "amendment-issue": undefined;
  "amendment-issue-title": undefined;
  "amendment-issue-what": undefined;
  "answering-again": undefined;
  "answering-back": undefined;
  "answering-changed": undefined;
  "answering-check": undefined;
  "answering-chosen": { name: string | number };
  "answering-close": undefined;
  "answering-column-due": undefined;
  "answering-column-form": undefined;
  "answering-column-state": undefined;
  "answering-column-trainee": undefined;
  "answering-done": undefined;
  "answering-drop": undefined;
  "answering-file": undefined;
  "answering-fill": undefined;
  "answering-forms": undefined;
  "answering-from": { school: string | number };
  "answering-given": undefined;
  "answering-known": undefined;
  "answering-later": undefined;
  "answering-mail": undefined;
  "answering-mail-subject": { number: string | number };
  "answering-mail-text": { school: string | number };
  "answering-new": undefined;
  "answering-open": undefined;
  "answering-open-do": undefined;
  "answering-open-what": undefined;
  "answering-passphrase": undefined;
  "answering-passphrase-hint": undefined;
  "answering-save": undefined;
  "answering-send": undefined;
  "answering-send-all": undefined;
  "answering-send-secret": undefined;
  "answering-send-what": { all: string | number; done: number };
  "answering-signed": { issuer: string | number; signer: string | number };
  "answering-state-begun": undefined;
  "answering-state-done": undefined;
  "answering-state-new": undefined;
  "answering-title": undefined;
  "answering-trust": undefined;
  "app-add": undefined;
  "app-all": undefined;
  "app-back": undefined;
  "app-cancel": undefined;
  "app-chart-differs": undefined;
  "app-chart-dimension": undefined;
  "app-chart-flag": undefined;
  "app-chart-score": undefined;
  "app-chart-table": undefined;
  "app-choose-file": undefined;
  "app-close": undefined;
  "app-count": { count: number };
  "app-crashed": undefined;
  "app-crashed-what": undefined;
  "app-delete": undefined;
  "app-demo": undefined;
  "app-demo-explained": undefined;
  "app-discard": undefined;
  "app-dismiss": undefined;
  "app-edit": undefined;
  "app-errors-where": { count: number };
  "app-failed-unreachable": undefined;
  "app-field-missing": { field: string | number };
  "app-fields-missing": undefined;
  "app-key-space": undefined;
  "app-language": undefined;
  "app-language-en": undefined;
  "app-language-lv": undefined;
  "app-list-empty": undefined;
  "app-loading": undefined;
  "app-name": undefined;
  "app-next": undefined;
  "app-no": undefined;
  "app-none": undefined;
  "app-not-found": undefined;
  "app-not-found-what": undefined;
  "app-nothing-found": undefined;
  "app-notices": undefined;
  "app-open": undefined;
  "app-open-file": undefined;
  "app-optional": undefined;
  "app-pdf-broken": undefined;
  "app-pdf-fit": undefined;
  "app-pdf-larger": undefined;
  "app-pdf-page": { page: string | number; pages: string | number };
  "app-pdf-pages": undefined;
  "app-pdf-smaller": undefined;
  "app-pdf-tools": undefined;
  "app-percent": { value: string | number };
  "app-person-email": undefined;
  "app-person-name": undefined;
  "app-person-phone": undefined;
  "app-person-position": undefined;
  "app-place-companies": undefined;
  "app-place-placements": undefined;
  "app-place-programmes": undefined;
  "app-place-quality": undefined;
  "app-place-settings": undefined;
  "app-place-students": undefined;
  "app-place-today": undefined;
  "app-places": undefined;
  "app-print": undefined;
  "app-remove": undefined;
  "app-retry": undefined;
  "app-save": undefined;
  "app-save-as": undefined;
  "app-saved": undefined;
  "app-saved-at": { time: string | number };
  "app-saved-file": { path: string | number };
  "app-saving": undefined;
  "app-search": undefined;
  "app-search-all": undefined;
  "app-shortcut-close": undefined;
  "app-shortcut-enter": undefined;
  "app-shortcut-find": undefined;
  "app-shortcut-help": undefined;
  "app-shortcut-move": undefined;
  "app-shortcut-new": undefined;
  "app-shortcut-palette": undefined;
  "app-shortcut-print": undefined;
  "app-shortcut-redo": undefined;
  "app-shortcut-select": undefined;
  "app-shortcut-select-all": undefined;
  "app-shortcut-undo": undefined;
  "app-shortcuts": undefined;
  "app-show-folder": undefined;
  "app-skip": undefined;
  "app-theme": undefined;
  "app-theme-dark": undefined;
  "app-theme-light": undefined;
  "app-theme-system": undefined;
  "app-unsaved": undefined;
  "app-window-title": { page: string | number };
  "app-work-steps": { done: number; steps: number };
  "app-work-stop": undefined;
  "app-workspace": undefined;
  "app-yes": undefined;
  "assessment-absent": undefined;
  "assessment-advice": undefined;
  "assessment-again": undefined;
  "assessment-agreed": undefined;
  "assessment-answers-closed": undefined;
  "assessment-answers-open": undefined;
  "assessment-average": { mean: string | number };
  "assessment-average-none": undefined;
  "assessment-by": undefined;
  "assessment-characterisation": undefined;
  "assessment-characterisation-hint": undefined;
  "assessment-commission": undefined;
  "assessment-commission-hint": undefined;
  "assessment-confirm": undefined;
  "assessment-confirm-final": undefined;
  "assessment-confirm-save-first": undefined;
  "assessment-confirm-title": { part: string | number };
  "assessment-confirm-what": undefined;
  "assessment-confirmed": { day: string | number };
  "assessment-confirmed-on": undefined;
  "assessment-criteria": undefined;
  "assessment-criteria-mean": { mean: string | number };
  "assessment-criterion": undefined;
  "assessment-defence": undefined;
  "assessment-defence-what": undefined;
  "assessment-diary": undefined;
  "assessment-diary-what": undefined;
  "assessment-evidence": undefined;
  "assessment-file": undefined;
  "assessment-file-none": undefined;
  "assessment-file-save": undefined;
  "assessment-file-saved": { path: string | number };
  "assessment-file-what": undefined;
  "assessment-final": undefined;
  "assessment-final-by": undefined;
  "assessment-final-mark": undefined;
  "assessment-final-mentor": { mark: string | number };
  "assessment-final-on": undefined;
  "assessment-final-reason": undefined;
  "assessment-final-reason-hint": undefined;
  "assessment-form": undefined;
  "assessment-form-first": undefined;
  "assessment-form-used": { version: string | number };
  "assessment-forms-company-signs": undefined;
  "assessment-forms-criterion-add": undefined;
  "assessment-forms-criterion-down": { number: string | number };
  "assessment-forms-criterion-en": { number: string | number };
  "assessment-forms-criterion-lv": { number: string | number };
  "assessment-forms-criterion-remove": { number: string | number };
  "assessment-forms-criterion-scale": { number: string | number };
  "assessment-forms-criterion-up": { number: string | number };
  "assessment-forms-final-scale": undefined;
  "assessment-forms-for-all": undefined;
  "assessment-forms-from": undefined;
  "assessment-forms-in-force": undefined;
  "assessment-forms-new-version": { version: string | number };
  "assessment-forms-no-criteria": undefined;
  "assessment-forms-no-weights": undefined;
  "assessment-forms-outcome-scale": undefined;
  "assessment-forms-own-none": undefined;
  "assessment-forms-pass-from": undefined;
  "assessment-forms-programme": undefined;
  "assessment-forms-scale": { part: string | number };
  "assessment-forms-title": undefined;
  "assessment-forms-total": { total: string | number };
  "assessment-forms-total-wrong": { total: string | number };
  "assessment-forms-until": undefined;
  "assessment-forms-versions": undefined;
  "assessment-forms-weight": { part: string | number };
  "assessment-forms-weights": undefined;
  "assessment-forms-what": undefined;
  "assessment-held-on": undefined;
  "assessment-hire": undefined;
  "assessment-hire-no": undefined;
  "assessment-hire-none": undefined;
  "assessment-hire-perhaps": undefined;
  "assessment-hire-yes": undefined;
  "assessment-improvements": undefined;
  "assessment-issue": undefined;
  "assessment-issue-title": undefined;
  "assessment-issue-what": undefined;
  "assessment-keys": undefined;
  "assessment-level": undefined;
  "assessment-mark": undefined;
  "assessment-mark-none": undefined;
  "assessment-mentor": undefined;
  "assessment-mentor-what": undefined;
  "assessment-midterm": undefined;
  "assessment-midterm-what": undefined;
  "assessment-on": undefined;
  "assessment-open": undefined;
  "assessment-outcome": undefined;
  "assessment-outcomes": undefined;
  "assessment-overall": undefined;
  "assessment-own": undefined;
  "assessment-own-what": undefined;
  "assessment-part-defence": undefined;
  "assessment-part-diary": undefined;
  "assessment-part-final": undefined;
  "assessment-part-mentor": undefined;
  "assessment-part-midterm": undefined;
  "assessment-part-own": undefined;
  "assessment-parts": undefined;
  "assessment-protocol": undefined;
  "assessment-remark": undefined;
  "assessment-reopen": undefined;
  "assessment-reopen-reason": undefined;
  "assessment-reopen-title": { part: string | number };
  "assessment-reopen-what": undefined;
  "assessment-scale-four-levels": undefined;
  "assessment-scale-pass-fail": undefined;
  "assessment-scale-ten-points": undefined;
  "assessment-school-remark": undefined;
  "assessment-standing": undefined;
  "assessment-strengths": undefined;
  "assessment-sum": undefined;
  "assessment-sum-differs": undefined;
  "assessment-sum-failed": undefined;
  "assessment-sum-incomplete": { parts: string | number };
  "assessment-sum-mark": undefined;
  "assessment-sum-missing": undefined;
  "assessment-sum-no-points": undefined;
  "assessment-sum-none": undefined;
  "assessment-sum-part": undefined;
  "assessment-sum-points": undefined;
  "assessment-sum-proposed": { mark: string | number };
  "assessment-sum-rounded": { exact: string | number; mark: string | number };
  "assessment-sum-total": undefined;
  "assessment-sum-weighed": { weighed: string | number };
  "assessment-sum-weight": undefined;
  "assessment-tab-final": undefined;
  "assessment-tab-mentor": undefined;
  "assessment-tab-midterm": undefined;
  "assessment-tab-own": undefined;
  "assessment-tab-papers": undefined;
  "assessment-tab-school": undefined;
  "assessment-version": { reason: string | number; version: string | number };
  "assessment-version-reason": undefined;
  "attendance-absence": undefined;
  "attendance-absences": undefined;
  "attendance-add": undefined;
  "attendance-basis-diary": undefined;
  "attendance-basis-schedule": undefined;
  "attendance-confirmed": undefined;
  "attendance-done": undefined;
  "attendance-done-value": { done: string | number; required: string | number; share: string | number };
  "attendance-edit": undefined;
  "attendance-end": undefined;
  "attendance-hours": undefined;
  "attendance-met": undefined;
  "attendance-met-late": { date: string | number };
  "attendance-met-never": undefined;
  "attendance-met-now": undefined;
  "attendance-minutes": undefined;
  "attendance-missed": undefined;
  "attendance-none": undefined;
  "attendance-not-told": undefined;
  "attendance-note": undefined;
  "attendance-note-hint": undefined;
  "attendance-of": { period: string | number; what: string | number };
  "attendance-operation-remove": undefined;
  "attendance-operation-save": undefined;
  "attendance-reason": undefined;
  "attendance-reason-holiday": undefined;
  "attendance-reason-illness": undefined;
  "attendance-reason-justified": undefined;
  "attendance-reason-other": undefined;
  "attendance-reason-school_duty": undefined;
  "attendance-reason-unjustified": undefined;
  "attendance-remove": undefined;
  "attendance-rest": undefined;
  "attendance-start": undefined;
  "attendance-title": undefined;
  "attendance-told": { date: string | number };
  "attendance-told_on": undefined;
  "attendance-what": undefined;
  "calendar-add-holiday": undefined;
  "calendar-add-moved": undefined;
  "calendar-date": undefined;
  "calendar-earlier": undefined;
  "calendar-end": undefined;
  "calendar-in-lieu": { name: string | number };
  "calendar-later": undefined;
  "calendar-line": { line: string | number; part: string | number };
  "calendar-line-holidays": { number: string | number };
  "calendar-line-moved": { number: string | number };
  "calendar-moved": undefined;
  "calendar-moved-none": undefined;
  "calendar-moved-what": undefined;
  "calendar-name": undefined;
  "calendar-off": undefined;
  "calendar-open": undefined;
  "calendar-placement-unknown": { years: string | number };
  "calendar-public": undefined;
  "calendar-public-what": undefined;
  "calendar-remove": { line: string | number };
  "calendar-reset": undefined;
  "calendar-reset-done": undefined;
  "calendar-saved": undefined;
  "calendar-school": undefined;
  "calendar-school-holidays": undefined;
  "calendar-school-holidays-what": undefined;
  "calendar-shipped": undefined;
  "calendar-shipped-what": undefined;
  "calendar-start": undefined;
  "calendar-title": undefined;
  "calendar-unknown": { year: string | number };
  "calendar-unknown-what": undefined;
  "calendar-weekday": undefined;
  "calendar-what": undefined;
  "calendar-worked": undefined;
  "calendar-year": undefined;
  "calendar-year-present": { year: string | number };
  "characterisation-again": undefined;
  "characterisation-issue": undefined;
  "characterisation-issue-title": undefined;
  "characterisation-issue-what": undefined;
  "cli-check-sound": { entries: number; head: string | number };
  "cli-demo-made": { companies: string | number; placements: string | number; students: string | number };
  "cli-exported": { path: string | number; rows: number };
  "cli-import-counts": { change: number; choose: number; create: number; refused: number; same: number };
  "cli-no-form-named": { numbers: string | number };
  "cli-no-workspace-named": undefined;
  "cli-packet-accepted": { number: string | number };
  "cli-prolong-asks": { hosts: string | number };
  "cli-prolong-nobody": undefined;
  "cli-restored": { path: string | number };
  "cli-unknown-ending": undefined;
  "companies-attention": undefined;
  "companies-attention-check": { date: string | number };
  "companies-attention-cooperation": { date: string | number; paper: string | number };
  "companies-attention-expired": undefined;
  "companies-attention-expired-at": { site: string | number };
  "companies-attention-insurance": { date: string | number; number: string | number };
  "companies-attention-insurance-ended": { date: string | number };
  "companies-attention-signer": { name: string | number };
  "companies-attention-signer-none": undefined;
  "companies-attention-signer-other": { name: string | number; usual: string | number };
  "companies-attention-unsuitable": undefined;
  "companies-attention-unsuitable-at": { site: string | number };
  "companies-column-contact": undefined;
  "companies-column-mentors": undefined;
  "companies-column-name": undefined;
  "companies-column-number": undefined;
  "companies-column-placements": undefined;
  "companies-column-standing": undefined;
  "companies-created": undefined;
  "companies-empty-title": undefined;
  "companies-empty-what": undefined;
  "companies-field-address": undefined;
  "companies-field-email": undefined;
  "companies-field-legal-form": undefined;
  "companies-field-legal-form-hint": undefined;
  "companies-field-mentor-qualification": undefined;
  "companies-field-name": undefined;
  "companies-field-number": undefined;
  "companies-field-number-hint": undefined;
  "companies-field-phone": undefined;
  "companies-field-representative-authority": undefined;
  "companies-field-representative-authority-hint": undefined;
  "companies-field-representative-from": undefined;
  "companies-field-representative-name": undefined;
  "companies-field-representative-position": undefined;
  "companies-field-representative-signs": undefined;
  "companies-field-representative-until": undefined;
  "companies-field-representative-until-hint": undefined;
  "companies-field-site-address": undefined;
  "companies-field-site-name": undefined;
  "companies-field-site-name-hint": undefined;
  "companies-field-site-usual": undefined;
  "companies-field-training-certificate": undefined;
  "companies-field-training-course": undefined;
  "companies-field-training-hours": undefined;
  "companies-field-training-issued": undefined;
  "companies-field-training-until": undefined;
  "companies-field-training-until-hint": undefined;
  "companies-filter": undefined;
  "companies-filter-any": undefined;
  "companies-filter-cooperation_ending": undefined;
  "companies-filter-expired": undefined;
  "companies-filter-insurance_ending": undefined;
  "companies-filter-not_assessed": undefined;
  "companies-filter-suitable": undefined;
  "companies-filter-unsuitable": undefined;
  "companies-filter-with_conditions": undefined;
  "companies-form-company": undefined;
  "companies-form-training": undefined;
  "companies-form-training-has": undefined;
  "companies-form-training-what": undefined;
  "companies-import": undefined;
  "companies-mentor-edit": undefined;
  "companies-mentor-new": undefined;
  "companies-mentor-remove-title": undefined;
  "companies-mentor-remove-what": { name: string | number };
  "companies-mentor-removed": undefined;
  "companies-mentor-saved": undefined;
  "companies-mentors": undefined;
  "companies-mentors-none": undefined;
  "companies-new": undefined;
  "companies-none-match": undefined;
  "companies-number-doubtful": undefined;
  "companies-overview": undefined;
  "companies-overview-contact": undefined;
  "companies-overview-none": undefined;
  "companies-overview-seats": { year: string | number };
  "companies-overview-seats-free": { assigned: string | number; qualification: string | number };
  "companies-overview-seats-none": undefined;
  "companies-overview-seats-value": { assigned: string | number; planned: string | number; qualification: string | number };
  "companies-overview-signer": undefined;
  "companies-overview-standing": undefined;
  "companies-placements": undefined;
  "companies-placements-none": undefined;
  "companies-representative-ahead": undefined;
  "companies-representative-authority": { authority: string | number };
  "companies-representative-edit": undefined;
  "companies-representative-ended": undefined;
  "companies-representative-new": undefined;
  "companies-representative-remove-title": undefined;
  "companies-representative-remove-what": { name: string | number };
  "companies-representative-removed": undefined;
  "companies-representative-saved": undefined;
  "companies-representative-signs": undefined;
  "companies-representative-since": { from: string | number };
  "companies-representative-term": { from: string | number; until: string | number };
  "companies-representative-until": { until: string | number };
  "companies-representatives": undefined;
  "companies-representatives-none": undefined;
  "companies-saved": undefined;
  "companies-search": undefined;
  "companies-site-edit": undefined;
  "companies-site-new": undefined;
  "companies-site-remove-title": undefined;
  "companies-site-remove-what": { name: string | number };
  "companies-site-removed": undefined;
  "companies-site-saved": undefined;
  "companies-site-usual": undefined;
  "companies-sites": undefined;
  "companies-sites-first": undefined;
  "companies-sites-none": undefined;
  "companies-tab-cooperation": undefined;
  "companies-tab-data": undefined;
  "companies-tab-overview": undefined;
  "companies-tab-sites": undefined;
  "companies-title": undefined;
  "companies-training-certificate": { number: string | number };
  "companies-training-expired": { date: string | number };
  "companies-training-missing": undefined;
  "companies-training-until": { date: string | number };
  "companies-training-valid": { course: string | number; hours: string | number };
  "conclusion-excellent": undefined;
  "conclusion-good": undefined;
  "conclusion-insufficient": undefined;
  "conclusion-needs-work": undefined;
  "cooperation-capacity": undefined;
  "cooperation-capacity-actions": undefined;
  "cooperation-capacity-assigned": undefined;
  "cooperation-capacity-edit": undefined;
  "cooperation-capacity-new": undefined;
  "cooperation-capacity-none": undefined;
  "cooperation-capacity-over": { count: string | number };
  "cooperation-capacity-planned": undefined;
  "cooperation-capacity-qualification": undefined;
  "cooperation-capacity-remove-title": undefined;
  "cooperation-capacity-remove-what": { name: string | number };
  "cooperation-capacity-removed": undefined;
  "cooperation-capacity-saved": undefined;
  "cooperation-capacity-unplanned": undefined;
  "cooperation-capacity-used": undefined;
  "cooperation-capacity-what": undefined;
  "cooperation-capacity-year": undefined;
  "cooperation-field-from": undefined;
  "cooperation-field-from-hint": undefined;
  "cooperation-field-insurer": undefined;
  "cooperation-field-kind": undefined;
  "cooperation-field-note": undefined;
  "cooperation-field-number": undefined;
  "cooperation-field-planned": undefined;
  "cooperation-field-policy-number": undefined;
  "cooperation-field-signed": undefined;
  "cooperation-field-subject": undefined;
  "cooperation-field-sum": undefined;
  "cooperation-field-until": undefined;
  "cooperation-field-until-hint": undefined;
  "cooperation-field-valid-until": undefined;
  "cooperation-kind-agreement": undefined;
  "cooperation-kind-memorandum": undefined;
  "cooperation-kind-other": undefined;
  "cooperation-paper-edit": undefined;
  "cooperation-paper-name": { kind: string | number; number: string | number };
  "cooperation-paper-new": undefined;
  "cooperation-paper-open": undefined;
  "cooperation-paper-remove-title": undefined;
  "cooperation-paper-remove-what": { name: string | number };
  "cooperation-paper-removed": undefined;
  "cooperation-paper-saved": undefined;
  "cooperation-paper-signed": { date: string | number };
  "cooperation-paper-until": { date: string | number };
  "cooperation-papers": undefined;
  "cooperation-papers-none": undefined;
  "cooperation-policies": undefined;
  "cooperation-policies-none": undefined;
  "cooperation-policy-edit": undefined;
  "cooperation-policy-name": { insurer: string | number; number: string | number };
  "cooperation-policy-new": undefined;
  "cooperation-policy-remove-title": undefined;
  "cooperation-policy-remove-what": { name: string | number };
  "cooperation-policy-removed": undefined;
  "cooperation-policy-saved": undefined;
  "cooperation-policy-sum": { sum: string | number };
  "cooperation-school-year": { from: string | number; to: string | number };
  "cooperation-term-ended": undefined;
  "cooperation-term-ending": undefined;
  "diary-add": undefined;
  "diary-again": undefined;
  "diary-by": undefined;
  "diary-changed": { reason: string | number };
  "diary-choose": { period: string | number };
  "diary-choose-all": { count: string | number };
  "diary-confirm": undefined;
  "diary-confirm-chosen": { count: string | number };
  "diary-confirm-title": undefined;
  "diary-edit": undefined;
  "diary-elsewhere": undefined;
  "diary-end": undefined;
  "diary-entry": undefined;
  "diary-finding-outside": { period: string | number };
  "diary-finding-overlaps": { other: string | number; period: string | number };
  "diary-finding-too_much": { agreed: string | number; found: string | number; period: string | number };
  "diary-findings": undefined;
  "diary-hand-in": undefined;
  "diary-hours": undefined;
  "diary-issue": undefined;
  "diary-issue-title": undefined;
  "diary-issue-what": undefined;
  "diary-judged": { by: string | number; date: string | number };
  "diary-keep": undefined;
  "diary-mark": undefined;
  "diary-mark-none": undefined;
  "diary-mark-not_passed": undefined;
  "diary-mark-passed": undefined;
  "diary-marked": { mark: string | number };
  "diary-minutes": undefined;
  "diary-of": { period: string | number; what: string | number };
  "diary-on": undefined;
  "diary-operation-confirm": undefined;
  "diary-operation-remove": undefined;
  "diary-operation-return": undefined;
  "diary-operation-save": undefined;
  "diary-operation-scan-save": undefined;
  "diary-outcomes": undefined;
  "diary-papers": undefined;
  "diary-reason": undefined;
  "diary-reason-what": undefined;
  "diary-remark": undefined;
  "diary-remove": undefined;
  "diary-rest": undefined;
  "diary-return": undefined;
  "diary-return-title": undefined;
  "diary-save": undefined;
  "diary-scan": undefined;
  "diary-scan-hint": undefined;
  "diary-scan-kept": undefined;
  "diary-scan-save": undefined;
  "diary-scan-saved": { path: string | number };
  "diary-signing-reason": undefined;
  "diary-source": undefined;
  "diary-source-form": undefined;
  "diary-source-paper": undefined;
  "diary-source-typed": undefined;
  "diary-start": undefined;
  "diary-state": undefined;
  "diary-state-confirmed": undefined;
  "diary-state-draft": undefined;
  "diary-state-handed_in": undefined;
  "diary-state-returned": undefined;
  "diary-title": undefined;
  "diary-to-mend": undefined;
  "diary-week": { period: string | number };
  "diary-week-confirmed": undefined;
  "diary-week-draft": undefined;
  "diary-week-handed_in": undefined;
  "diary-week-hours": { agreed: string | number; written: string | number };
  "diary-week-missing": undefined;
  "diary-week-open": undefined;
  "diary-week-returned": undefined;
  "diary-weeks-ahead": { count: number };
  "diary-weeks-confirmed": { confirmed: string | number; over: string | number };
  "diary-weeks-missing": { count: number };
  "diary-weeks-none-over": undefined;
  "diary-what": undefined;
  "diary-work": undefined;
  "diary-work-hint": undefined;
  "documents-annex": { number: string | number; title: string | number };
  "documents-annexes": undefined;
  "documents-band-excellent": undefined;
  "documents-band-good": undefined;
  "documents-band-insufficient": undefined;
  "documents-band-needs-work": undefined;
  "documents-change-after": undefined;
  "documents-change-before": undefined;
  "documents-change-term": undefined;
  "documents-changes-summary": undefined;
  "documents-characterisation-advice": undefined;
  "documents-characterisation-criteria": undefined;
  "documents-characterisation-criteria-summary": undefined;
  "documents-characterisation-criterion": undefined;
  "documents-characterisation-hire": undefined;
  "documents-characterisation-title": undefined;
  "documents-consent": { date: string | number; manner: string | number; party: string | number; person: string | number };
  "documents-demonstration": undefined;
  "documents-diary-absences-summary": undefined;
  "documents-diary-assessment": undefined;
  "documents-diary-assessment-summary": undefined;
  "documents-diary-characterisation": undefined;
  "documents-diary-confirmation": undefined;
  "documents-diary-days": undefined;
  "documents-diary-done": undefined;
  "documents-diary-group": undefined;
  "documents-diary-hours": undefined;
  "documents-diary-instructions": undefined;
  "documents-diary-instructions-none": undefined;
  "documents-diary-instructions-summary": undefined;
  "documents-diary-sum": { all: string | number; confirmed: string | number };
  "documents-diary-supervisors": undefined;
  "documents-diary-supervisors-summary": undefined;
  "documents-diary-title": undefined;
  "documents-diary-title-summary": undefined;
  "documents-diary-unconfirmed": undefined;
  "documents-diary-understood": undefined;
  "documents-diary-work": undefined;
  "documents-diary-work-none": undefined;
  "documents-diary-work-summary": undefined;
  "documents-draft": undefined;
  "documents-expectation-outcomes": undefined;
  "documents-expectation-party": undefined;
  "documents-expectation-side": undefined;
  "documents-expectation-standing": undefined;
  "documents-expectation-text": undefined;
  "documents-expectations-summary": undefined;
  "documents-field-address": undefined;
  "documents-field-birth-date": undefined;
  "documents-field-contact": undefined;
  "documents-field-declared-address": undefined;
  "documents-field-ended": undefined;
  "documents-field-experience": undefined;
  "documents-field-goal": undefined;
  "documents-field-group": undefined;
  "documents-field-hours": undefined;
  "documents-field-hours-day": undefined;
  "documents-field-hours-week": undefined;
  "documents-field-identity-document": undefined;
  "documents-field-kind": undefined;
  "documents-field-level": undefined;
  "documents-field-name": undefined;
  "documents-field-period": undefined;
  "documents-field-person": undefined;
  "documents-field-personal-code": undefined;
  "documents-field-position": undefined;
  "documents-field-programme": undefined;
  "documents-field-qualification": undefined;
  "documents-field-registration": undefined;
  "documents-field-represented": undefined;
  "documents-field-site": undefined;
  "documents-field-week": undefined;
  "documents-footer-content": { code: string | number };
  "documents-footer-hash": { code: string | number; journal: string | number };
  "documents-footer-number": { number: string | number; template: string | number; version: string | number };
  "documents-form-code": { number: string | number };
  "documents-form-due": { date: string | number };
  "documents-form-due-to": { address: string | number; date: string | number };
  "documents-form-how": undefined;
  "documents-form-number": undefined;
  "documents-form-seal": undefined;
  "documents-forms-title": { count: number };
  "documents-hire-no": undefined;
  "documents-hire-perhaps": undefined;
  "documents-hire-yes": undefined;
  "documents-identity": { country: string | number; kind: string | number; number: string | number };
  "documents-identity-card": undefined;
  "documents-identity-other": undefined;
  "documents-identity-passport": undefined;
  "documents-identity-permit": undefined;
  "documents-identity-until": { country: string | number; kind: string | number; number: string | number; until: string | number };
  "documents-insurance": undefined;
  "documents-kind-erasmus": undefined;
  "documents-kind-final": undefined;
  "documents-kind-module": undefined;
  "documents-kind-other": undefined;
  "documents-kind-training": undefined;
  "documents-kind-work-based": undefined;
  "documents-level-high": undefined;
  "documents-level-low": undefined;
  "documents-level-medium": undefined;
  "documents-level-very-high": undefined;
  "documents-manner-call": undefined;
  "documents-manner-email": undefined;
  "documents-manner-in-person": undefined;
  "documents-manner-signature": undefined;
  "documents-mark": { points: string | number; word: string | number };
  "documents-mark-1": undefined;
  "documents-mark-10": undefined;
  "documents-mark-2": undefined;
  "documents-mark-3": undefined;
  "documents-mark-4": undefined;
  "documents-mark-5": undefined;
  "documents-mark-6": undefined;
  "documents-mark-7": undefined;
  "documents-mark-8": undefined;
  "documents-mark-9": undefined;
  "documents-mark-exceeded": undefined;
  "documents-mark-failed": undefined;
  "documents-mark-not-reached": undefined;
  "documents-mark-partly": undefined;
  "documents-mark-passed": undefined;
  "documents-mark-reached": undefined;
  "documents-mentor": undefined;
  "documents-no": undefined;
  "documents-no-data": undefined;
  "documents-none": undefined;
  "documents-not-applicable": undefined;
  "documents-not-assessed": undefined;
  "documents-number": { number: string | number };
  "documents-outcome": undefined;
  "documents-outcome-code": undefined;
  "documents-outcomes-summary": undefined;
  "documents-party-company": undefined;
  "documents-party-representative": undefined;
  "documents-party-school": undefined;
  "documents-party-student": undefined;
  "documents-percent": { number: string | number };
  "documents-plan": undefined;
  "documents-plan-amount": undefined;
  "documents-plan-changed": { total: string | number };
  "documents-plan-company": undefined;
  "documents-plan-hours": { count: number };
  "documents-plan-in-company": undefined;
  "documents-plan-in-school": undefined;
  "documents-plan-lessons": { count: number };
  "documents-plan-module": undefined;
  "documents-plan-of": { company: string | number; share: string | number; total: string | number };
  "documents-plan-place": undefined;
  "documents-plan-school": undefined;
  "documents-plan-share": undefined;
  "documents-plan-summary": undefined;
  "documents-plan-sums-summary": undefined;
  "documents-plan-total": undefined;
  "documents-plan-weeks": undefined;
  "documents-remuneration": undefined;
  "documents-report-action": undefined;
  "documents-report-alert": { item: string | number; text: string | number };
  "documents-report-alerts": undefined;
  "documents-report-alerts-none": undefined;
  "documents-report-author": { name: string | number; position: string | number };
  "documents-report-capped": undefined;
  "documents-report-characterisation": undefined;
  "documents-report-chart-alt": { values: string | number };
  "documents-report-company": undefined;
  "documents-report-conclusion": undefined;
  "documents-report-conclusion-differences": { dimensions: string | number };
  "documents-report-conclusion-gates": { gates: string | number };
  "documents-report-conclusion-index": { band: string | number; index: string | number };
  "documents-report-conclusion-none": undefined;
  "documents-report-conclusion-weakest": { dimension: string | number; score: string | number };
  "documents-report-difference": { dimension: string | number; gap: string | number };
  "documents-report-differences": undefined;
  "documents-report-differences-none": { limit: string | number };
  "documents-report-dimension": undefined;
  "documents-report-dimensions": undefined;
  "documents-report-dimensions-summary": undefined;
  "documents-report-expectations": undefined;
  "documents-report-expectations-none": undefined;
  "documents-report-final": undefined;
  "documents-report-final-by": { date: string | number; name: string | number };
  "documents-report-final-mark": { mark: string | number };
  "documents-report-final-none": undefined;
  "documents-report-full": undefined;
  "documents-report-gap": undefined;
  "documents-report-gate": undefined;
  "documents-report-gate-answer": undefined;
  "documents-report-gate-evidence": undefined;
  "documents-report-gates": undefined;
  "documents-report-gates-none": undefined;
  "documents-report-gates-summary": undefined;
  "documents-report-improvements": undefined;
  "documents-report-incomplete": undefined;
  "documents-report-index-band": { band: string | number; index: string | number };
  "documents-report-index-exact": { completeness: string | number; index: string | number };
  "documents-report-index-none": undefined;
  "documents-report-learning": undefined;
  "documents-report-level": undefined;
  "documents-report-mark": undefined;
  "documents-report-mentor": undefined;
  "documents-report-mentor-by": { date: string | number; name: string | number };
  "documents-report-mentor-none": undefined;
  "documents-report-open": undefined;
  "documents-report-open-answer": { party: string | number; text: string | number };
  "documents-report-open-none": undefined;
  "documents-report-outcomes-summary": undefined;
  "documents-report-overall": { mark: string | number };
  "documents-report-overall-marks": { marks: string | number };
  "documents-report-overall-short": undefined;
  "documents-report-partial": undefined;
  "documents-report-participants": undefined;
  "documents-report-participants-summary": undefined;
  "documents-report-quality": undefined;
  "documents-report-quality-apart": undefined;
  "documents-report-remark": undefined;
  "documents-report-school": undefined;
  "documents-report-score": undefined;
  "documents-report-signatures": undefined;
  "documents-report-strengths": undefined;
  "documents-report-student": undefined;
  "documents-report-title": undefined;
  "documents-report-weight": undefined;
  "documents-represented": { name: string | number; position: string | number };
  "documents-represented-by-right": { authority: string | number; name: string | number; position: string | number };
  "documents-requisites-summary": { party: string | number };
  "documents-sheet-commission": undefined;
  "documents-sheet-contribution": undefined;
  "documents-sheet-defence": undefined;
  "documents-sheet-defended": undefined;
  "documents-sheet-evidence": undefined;
  "documents-sheet-failed": undefined;
  "documents-sheet-final": undefined;
  "documents-sheet-incomplete": undefined;
  "documents-sheet-missing": undefined;
  "documents-sheet-outcomes": undefined;
  "documents-sheet-outcomes-none": undefined;
  "documents-sheet-part": undefined;
  "documents-sheet-part-defence": undefined;
  "documents-sheet-part-diary": undefined;
  "documents-sheet-part-mentor": undefined;
  "documents-sheet-parts": undefined;
  "documents-sheet-parts-summary": undefined;
  "documents-sheet-proposed": { mark: string | number };
  "documents-sheet-protocol": undefined;
  "documents-sheet-reason": { reason: string | number };
  "documents-sheet-sum": undefined;
  "documents-sheet-title": undefined;
  "documents-sheet-without-points": { weighed: string | number };
  "documents-shift": { days: string | number; from: string | number; to: string | number };
  "documents-shift-with-break": { days: string | number; from: string | number; minutes: string | number; to: string | number };
  "documents-side-expects": undefined;
  "documents-side-offers": undefined;
  "documents-signature-electronic": undefined;
  "documents-signature-of": { party: string | number };
  "documents-signature-paper": undefined;
  "documents-signatures": undefined;
  "documents-signed-either-way": undefined;
  "documents-signed-electronically": undefined;
  "documents-signed-on-paper": { copies: number };
  "documents-standing-agreed": undefined;
  "documents-standing-discussed": undefined;
  "documents-standing-fulfilled": undefined;
  "documents-standing-proposed": undefined;
  "documents-standing-unfulfilled": undefined;
  "documents-subject-summary": undefined;
  "documents-supervisor": undefined;
  "documents-time-summary": undefined;
  "documents-visits-agreed-summary": undefined;
  "documents-visits-none": undefined;
  "documents-visits-one": { date: string | number; kind: string | number };
  "documents-visits-one-summary": undefined;
  "documents-visits-title": undefined;
  "documents-yes": undefined;
  "export-calendar-what": undefined;
  "export-columns": undefined;
  "export-columns-all": undefined;
  "export-columns-none": undefined;
  "export-format": undefined;
  "export-format-csv": undefined;
  "export-format-ics": undefined;
  "export-format-xlsx": undefined;
  "export-guarded": undefined;
  "export-open": undefined;
  "export-save": undefined;
  "export-suggested-companies": undefined;
  "export-suggested-placements": undefined;
  "export-suggested-programmes": undefined;
  "export-suggested-students": undefined;
  "export-title-companies": undefined;
  "export-title-placements": undefined;
  "export-title-programmes": undefined;
  "export-title-students": undefined;
  "export-what": { count: number };
  "export-what-programmes": { count: number };
  "export-what-selected": { count: number };
  "fields-address": undefined;
  "fields-birth-date": undefined;
  "fields-calendar": undefined;
  "fields-calendar-placement": { company: string | number; student: string | number };
  "fields-company": undefined;
  "fields-document-country": undefined;
  "fields-document-kind": undefined;
  "fields-document-number": undefined;
  "fields-document-until": undefined;
  "fields-due": undefined;
  "fields-education-field": undefined;
  "fields-email": undefined;
  "fields-end": undefined;
  "fields-ended-on": undefined;
  "fields-first-name": undefined;
  "fields-full-name": undefined;
  "fields-group": undefined;
  "fields-hours": undefined;
  "fields-kind": undefined;
  "fields-last-name": undefined;
  "fields-legal-form": undefined;
  "fields-level": undefined;
  "fields-mentor": undefined;
  "fields-mentor-email": undefined;
  "fields-mentor-phone": undefined;
  "fields-mentors": undefined;
  "fields-module": undefined;
  "fields-module-code": undefined;
  "fields-module-hours": undefined;
  "fields-module-placement-hours": undefined;
  "fields-number": undefined;
  "fields-outcome": undefined;
  "fields-outcome-code": undefined;
  "fields-personal-code": undefined;
  "fields-phone": undefined;
  "fields-placements": undefined;
  "fields-practice-hours": undefined;
  "fields-programme": undefined;
  "fields-programme-code": undefined;
  "fields-programme-hours": undefined;
  "fields-programme-name": undefined;
  "fields-qualification": undefined;
  "fields-quality-index": undefined;
  "fields-refused-reason": undefined;
  "fields-registration-number": undefined;
  "fields-representative": undefined;
  "fields-representative-email": undefined;
  "fields-representative-phone": undefined;
  "fields-sector": undefined;
  "fields-signatory": undefined;
  "fields-signatory-position": undefined;
  "fields-site-address": undefined;
  "fields-stage": undefined;
  "fields-start": undefined;
  "fields-supervisor": undefined;
  "fields-theory-hours": undefined;
  "fields-years": undefined;
  "find-actions": undefined;
  "find-companies": undefined;
  "find-go": { place: string | number };
  "find-hint": undefined;
  "find-history": undefined;
  "find-import-companies": undefined;
  "find-import-placements": undefined;
  "find-import-students": undefined;
  "find-label": undefined;
  "find-language": undefined;
  "find-new-company": undefined;
  "find-new-placement": undefined;
  "find-new-programme": undefined;
  "find-new-student": undefined;
  "find-nothing": undefined;
  "find-placements": undefined;
  "find-programmes": undefined;
  "find-students": undefined;
  "find-title": undefined;
  "find-verify": undefined;
  "formats-date": { day: string | number; month: number; year: string | number };
  "formats-date-locative": { day: string | number; month: number; year: string | number };
  "formats-date-long": { day: string | number; month: number; year: string | number };
  "formats-date-time": { date: string | number; hour: string | number; minute: string | number };
  "formats-euros": { sum: string | number };
  "formats-percent": { value: string | number };
  "formats-school-year": { end: string | number; start: string | number };
  "groups-column-course": undefined;
  "groups-column-name": undefined;
  "groups-column-programme": undefined;
  "groups-column-students": undefined;
  "groups-column-teacher": undefined;
  "groups-column-year": undefined;
  "groups-course": { course: string | number };
  "groups-edit": undefined;
  "groups-empty-title": undefined;
  "groups-empty-what": undefined;
  "groups-field-course": undefined;
  "groups-field-course-none": undefined;
  "groups-field-name": undefined;
  "groups-field-name-hint": undefined;
  "groups-field-programme": undefined;
  "groups-field-programme-none": undefined;
  "groups-field-teacher": undefined;
  "groups-field-year": undefined;
  "groups-finished": undefined;
  "groups-new": undefined;
  "groups-remove": undefined;
  "groups-removed": undefined;
  "groups-rollover": undefined;
  "groups-rollover-apply": undefined;
  "groups-rollover-done": undefined;
  "groups-rollover-graduated": { count: number };
  "groups-rollover-left-on": undefined;
  "groups-rollover-moved": { count: number };
  "groups-rollover-next-check": undefined;
  "groups-rollover-next-for": { group: string | number };
  "groups-rollover-none-title": undefined;
  "groups-rollover-none-what": undefined;
  "groups-rollover-places": { from: string | number; to: string | number };
  "groups-rollover-places-all": undefined;
  "groups-rollover-places-carry": undefined;
  "groups-rollover-places-company": undefined;
  "groups-rollover-places-entered": undefined;
  "groups-rollover-places-next": undefined;
  "groups-rollover-places-next-for": { company: string | number; qualification: string | number };
  "groups-rollover-places-none": undefined;
  "groups-rollover-places-planned": undefined;
  "groups-rollover-places-qualification": undefined;
  "groups-rollover-places-sum": { count: number };
  "groups-rollover-places-used": undefined;
  "groups-rollover-places-what": undefined;
  "groups-rollover-step-finish": undefined;
  "groups-rollover-step-for": { group: string | number };
  "groups-rollover-step-move_up": undefined;
  "groups-rollover-step-stay": undefined;
  "groups-rollover-students-finish": { count: number };
  "groups-rollover-students-move": { count: number; from: string | number; to: string | number };
  "groups-rollover-title": { from: string | number; to: string | number };
  "groups-rollover-what": undefined;
  "groups-saved": undefined;
  "groups-title": undefined;
  "history-actor-coordinator": undefined;
  "history-added": undefined;
  "history-after": undefined;
  "history-before": undefined;
  "history-changed": undefined;
  "history-created": undefined;
  "history-document-agreement": undefined;
  "history-document-amendment": undefined;
  "history-document-assessment": undefined;
  "history-document-characterisation": undefined;
  "history-document-report": undefined;
  "history-document-termination": undefined;
  "history-empty": undefined;
  "history-empty-what": undefined;
  "history-erased": undefined;
  "history-explained": undefined;
  "history-field-answer": undefined;
  "history-field-answers": undefined;
  "history-field-certificate": undefined;
  "history-field-checklist": undefined;
  "history-field-code": undefined;
  "history-field-day": undefined;
  "history-field-evidence": undefined;
  "history-field-finished": undefined;
  "history-field-gate": undefined;
  "history-field-hash": undefined;
  "history-field-holder": undefined;
  "history-field-issued": undefined;
  "history-field-issued-identities": undefined;
  "history-field-judgement": undefined;
  "history-field-kind": undefined;
  "history-field-module": undefined;
  "history-field-name": undefined;
  "history-field-number": undefined;
  "history-field-party": undefined;
  "history-field-period": undefined;
  "history-field-person": undefined;
  "history-field-questionnaire": undefined;
  "history-field-side": undefined;
  "history-field-standing": undefined;
  "history-field-template": undefined;
  "history-field-text": undefined;
  "history-field-valid-until": undefined;
  "history-field-version": undefined;
  "history-field-withdrawn": undefined;
  "history-field-withdrawn-list": undefined;
  "history-field-withdrawn-lists": undefined;
  "history-gone": undefined;
  "history-kept": { count: number };
  "history-mark": { points: string | number; word: string | number };
  "history-more": undefined;
  "history-noted": undefined;
  "history-nothing-to-redo": undefined;
  "history-nothing-to-undo": undefined;
  "history-of-many": { count: number; what: string | number };
  "history-of-record": undefined;
  "history-operation-agreements-print": undefined;
  "history-operation-anchor-add": undefined;
  "history-operation-anchor-remove": undefined;
  "history-operation-assessment-confirm": undefined;
  "history-operation-assessment-form-save": undefined;
  "history-operation-assessment-reopen": undefined;
  "history-operation-assessment-save": undefined;
  "history-operation-capacity-remove": undefined;
  "history-operation-capacity-save": undefined;
  "history-operation-company-save": undefined;
  "history-operation-consent-record": undefined;
  "history-operation-consent-withdraw": undefined;
  "history-operation-cooperation-remove": undefined;
  "history-operation-cooperation-save": undefined;
  "history-operation-defence-save": undefined;
  "history-operation-diary-mark-save": undefined;
  "history-operation-document-issue": undefined;
  "history-operation-document-prolong": undefined;
  "history-operation-document-receive": undefined;
  "history-operation-document-save": undefined;
  "history-operation-document-sign": undefined;
  "history-operation-document-signature": undefined;
  "history-operation-expectation-remove": undefined;
  "history-operation-expectation-save": undefined;
  "history-operation-expectation-standing": undefined;
  "history-operation-export-save": undefined;
  "history-operation-final-mark-save": undefined;
  "history-operation-gates-save": undefined;
  "history-operation-group-adopt": undefined;
  "history-operation-group-remove": undefined;
  "history-operation-group-save": undefined;
  "history-operation-history-redo": undefined;
  "history-operation-history-undo": undefined;
  "history-operation-identity-issue": undefined;
  "history-operation-identity-withdraw": undefined;
  "history-operation-import-apply": undefined;
  "history-operation-interruption-remove": undefined;
  "history-operation-mentor-remove": undefined;
  "history-operation-mentor-save": undefined;
  "history-operation-other": undefined;
  "history-operation-packet-accept": undefined;
  "history-operation-packet-issue": undefined;
  "history-operation-packet-mail": undefined;
  "history-operation-packet-save": undefined;
  "history-operation-packet-withdraw": undefined;
  "history-operation-placement-end": undefined;
  "history-operation-placement-file-save": undefined;
  "history-operation-placement-fit-end": undefined;
  "history-operation-placement-fit-hours": undefined;
  "history-operation-placement-interrupt": undefined;
  "history-operation-placement-resume": undefined;
  "history-operation-placement-save": undefined;
  "history-operation-placements-set-supervisor": undefined;
  "history-operation-plan-save": undefined;
  "history-operation-policy-remove": undefined;
  "history-operation-policy-save": undefined;
  "history-operation-programme-save": undefined;
  "history-operation-programme-version": undefined;
  "history-operation-proven-item-remove": undefined;
  "history-operation-proven-item-save": undefined;
  "history-operation-provisions-save": undefined;
  "history-operation-quality-form-save": undefined;
  "history-operation-representative-remove": undefined;
  "history-operation-representative-save": undefined;
  "history-operation-rules-install": undefined;
  "history-operation-saved-view-remove": undefined;
  "history-operation-saved-view-save": undefined;
  "history-operation-school-save": undefined;
  "history-operation-school-year-reset": undefined;
  "history-operation-school-year-rollover": undefined;
  "history-operation-school-year-save": undefined;
  "history-operation-site-remove": undefined;
  "history-operation-site-save": undefined;
  "history-operation-student-leave": undefined;
  "history-operation-student-return": undefined;
  "history-operation-student-reveal-code": undefined;
  "history-operation-student-reveal-document": undefined;
  "history-operation-student-save": undefined;
  "history-operation-students-leave": undefined;
  "history-operation-students-set-group": undefined;
  "history-operation-suitability-record": undefined;
  "history-operation-supervisor-remove": undefined;
  "history-operation-supervisor-save": undefined;
  "history-operation-template-save": undefined;
  "history-operation-working-time-save": undefined;
  "history-operation-workspace-create": undefined;
  "history-operation-workspace-generate": undefined;
  "history-order": undefined;
  "history-part": { name: string | number; title: string | number };
  "history-record-anchor": undefined;
  "history-record-assessment": undefined;
  "history-record-capacity": undefined;
  "history-record-company": undefined;
  "history-record-consent": undefined;
  "history-record-cooperation": undefined;
  "history-record-document": undefined;
  "history-record-expectation": undefined;
  "history-record-group": undefined;
  "history-record-issuer": undefined;
  "history-record-mentor": undefined;
  "history-record-packet": undefined;
  "history-record-placement": undefined;
  "history-record-policy": undefined;
  "history-record-programme": undefined;
  "history-record-proven-item": undefined;
  "history-record-quality_form": undefined;
  "history-record-ruleset": undefined;
  "history-record-saved-view": undefined;
  "history-record-school": undefined;
  "history-record-student": undefined;
  "history-record-suitability": undefined;
  "history-record-supervisor": undefined;
  "history-record-working-time": undefined;
  "history-recorded": { count: number };
  "history-records": { count: number };
  "history-redo": undefined;
  "history-redo-what": { what: string | number };
  "history-redone": { what: string | number };
  "history-removed": undefined;
  "history-subject": undefined;
  "history-taken": undefined;
  "history-title": undefined;
  "history-undo": undefined;
  "history-undo-what": { what: string | number };
  "history-undone": { what: string | number };
  "history-was-empty": undefined;
  "history-what": undefined;
  "history-when": undefined;
  "history-whole-hide": undefined;
  "history-whole-show": undefined;
  "hours-allowed": { allowed: string | number; found: string | number };
  "hours-break": undefined;
  "hours-calendar": undefined;
  "hours-calendar-what": undefined;
  "hours-clock": { hours: string | number; minutes: string | number };
  "hours-date": { day: string | number };
  "hours-day": undefined;
  "hours-done-never": undefined;
  "hours-done-on": undefined;
  "hours-duration": { hours: string | number; minutes: number };
  "hours-employed": undefined;
  "hours-employed-what": undefined;
  "hours-empty": undefined;
  "hours-field": { day: string | number; part: string | number };
  "hours-fill": undefined;
  "hours-finding-break": { allowed: string | number; found: string | number; whose: string | number };
  "hours-finding-day": { allowed: string | number; found: string | number; whose: string | number };
  "hours-finding-days": { allowed: string | number; found: string | number; whose: string | number };
  "hours-finding-night": { found: string | number; whose: string | number };
  "hours-finding-rest": { allowed: string | number; found: string | number; whose: string | number };
  "hours-finding-week": { allowed: string | number; found: string | number; whose: string | number };
  "hours-finding-weekend": { found: string | number; whose: string | number };
  "hours-fit-end": { date: string | number };
  "hours-fit-hours": { hours: string | number };
  "hours-from": undefined;
  "hours-in-placement": undefined;
  "hours-in-week": undefined;
  "hours-instead": { date: string | number };
  "hours-interrupt": undefined;
  "hours-interrupt-end": undefined;
  "hours-interrupt-extend": undefined;
  "hours-interrupt-reason": undefined;
  "hours-interrupt-remove": undefined;
  "hours-interrupt-start": undefined;
  "hours-interrupt-title": undefined;
  "hours-interruptions": undefined;
  "hours-interruptions-none": undefined;
  "hours-kept": undefined;
  "hours-lessons": undefined;
  "hours-moved": undefined;
  "hours-moved-what": undefined;
  "hours-needs-note": undefined;
  "hours-note": undefined;
  "hours-note-what": undefined;
  "hours-noted": undefined;
  "hours-off-interrupted": { reason: string | number };
  "hours-off-moved": { date: string | number };
  "hours-outside": undefined;
  "hours-over": { date: string | number; time: string | number };
  "hours-reason-absence": undefined;
  "hours-reason-company": undefined;
  "hours-reason-leave": undefined;
  "hours-reason-other": undefined;
  "hours-reason-school": undefined;
  "hours-refused": undefined;
  "hours-required": undefined;
  "hours-school-lessons": { lessons: string | number };
  "hours-short": { date: string | number; time: string | number };
  "hours-times": { count: number; dates: string | number };
  "hours-title": undefined;
  "hours-to": undefined;
  "hours-to-check": undefined;
  "hours-week": undefined;
  "hours-week-total": undefined;
  "hours-weekday": { day: number };
  "hours-weekday-short": { day: number };
  "hours-weekdays": undefined;
  "hours-what": undefined;
  "hours-with-lessons": { length: string | number; lessons: number; time: string | number };
  "hours-worked": undefined;
  "import-again": undefined;
  "import-apply": { count: number };
  "import-applying": undefined;
  "import-back-columns": undefined;
  "import-choose": { row: string | number };
  "import-choose-new": undefined;
  "import-choose-placeholder": undefined;
  "import-column": undefined;
  "import-column-choose": { letter: string | number };
  "import-column-field": undefined;
  "import-column-heading": undefined;
  "import-column-required": { label: string | number };
  "import-column-samples": undefined;
  "import-column-skip": undefined;
  "import-columns-missing": { fields: string | number };
  "import-columns-remembered": undefined;
  "import-columns-title": undefined;
  "import-columns-what": undefined;
  "import-compare": undefined;
  "import-count-change": undefined;
  "import-count-choose": undefined;
  "import-count-create": undefined;
  "import-count-refused": undefined;
  "import-count-same": undefined;
  "import-difference": { after: string | number; before: string | number; field: string | number };
  "import-difference-new": { after: string | number; field: string | number };
  "import-differences-title": undefined;
  "import-differences-what": undefined;
  "import-drop": undefined;
  "import-drop-hint": undefined;
  "import-kind": undefined;
  "import-kind-companies": undefined;
  "import-kind-placements": undefined;
  "import-kind-programmes": undefined;
  "import-kind-programmes-hint": undefined;
  "import-kind-students": undefined;
  "import-no-rows": undefined;
  "import-note-modules-stay": { count: number; programme: string | number };
  "import-note-outcomes-stay": { count: number; programme: string | number };
  "import-note-version": { count: number; date: string | number; programme: string | number; version: string | number };
  "import-notes": { count: string | number };
  "import-nothing-to-apply": undefined;
  "import-other-file": undefined;
  "import-problem": { column: string | number; field: string | number; message: string | number };
  "import-problem-no-column": { field: string | number; message: string | number };
  "import-reading": undefined;
  "import-result-changed": { count: number };
  "import-result-choose": { count: number };
  "import-result-created": { count: number };
  "import-result-refused": { count: number };
  "import-result-refused-what": undefined;
  "import-result-same": { count: number };
  "import-result-title": undefined;
  "import-row": undefined;
  "import-row-details": undefined;
  "import-row-state": undefined;
  "import-row-what": undefined;
  "import-rows": { count: number };
  "import-save-refused": undefined;
  "import-see-list": undefined;
  "import-sheet": undefined;
  "import-sheet-others": undefined;
  "import-sheets-hidden": { sheets: string | number };
  "import-show": undefined;
  "import-show-all": undefined;
  "import-state-change": undefined;
  "import-state-choose": undefined;
  "import-state-create": undefined;
  "import-state-refused": undefined;
  "import-state-same": undefined;
  "import-step-columns": undefined;
  "import-step-differences": undefined;
  "import-step-file": undefined;
  "import-step-result": undefined;
  "import-steps": undefined;
  "import-title": undefined;
  "incident-add": undefined;
  "incident-closed": { date: string | number };
  "incident-closed_on": undefined;
  "incident-entry": undefined;
  "incident-is-open": undefined;
  "incident-is-serious": undefined;
  "incident-kind": undefined;
  "incident-kind-accident": undefined;
  "incident-kind-complaint": undefined;
  "incident-kind-dignity": undefined;
  "incident-kind-other": undefined;
  "incident-kind-safety": undefined;
  "incident-none": undefined;
  "incident-of": { date: string | number; kind: string | number; what: string | number };
  "incident-on": undefined;
  "incident-open": undefined;
  "incident-operation-reveal": undefined;
  "incident-operation-save": undefined;
  "incident-serious": undefined;
  "incident-step-add": undefined;
  "incident-step-count": { count: number };
  "incident-step-field": { number: string | number; part: string | number };
  "incident-step-on": undefined;
  "incident-step-remove": { number: string | number };
  "incident-step-text": undefined;
  "incident-steps": undefined;
  "incident-text": undefined;
  "incident-text-hint": undefined;
  "incident-title": undefined;
  "incident-told_by": undefined;
  "incident-what": undefined;
  "instruction-add": undefined;
  "instruction-checked": undefined;
  "instruction-edit": undefined;
  "instruction-entry": undefined;
  "instruction-instructor": undefined;
  "instruction-kind": undefined;
  "instruction-kind-induction": undefined;
  "instruction-kind-initial": undefined;
  "instruction-kind-repeated": undefined;
  "instruction-kind-targeted": undefined;
  "instruction-kind-thematic": undefined;
  "instruction-kind-unplanned": undefined;
  "instruction-logged": { date: string | number };
  "instruction-none": undefined;
  "instruction-not-checked": undefined;
  "instruction-of": { date: string | number; kind: string | number; what: string | number };
  "instruction-on": undefined;
  "instruction-operation-remove": undefined;
  "instruction-operation-save": undefined;
  "instruction-position": undefined;
  "instruction-remove": undefined;
  "instruction-title": undefined;
  "instruction-topic": undefined;
  "instruction-what": undefined;
  "lists-act-already": { count: number };
  "lists-act-changes": { count: number };
  "lists-act-do": { count: number };
  "lists-act-done": { count: number };
  "lists-act-group": undefined;
  "lists-act-kept": { count: number };
  "lists-act-leave": undefined;
  "lists-act-leave-title": undefined;
  "lists-act-leave-what": undefined;
  "lists-act-left-out": { count: number };
  "lists-act-more": { count: number };
  "lists-act-no-groups": undefined;
  "lists-act-no-supervisors": undefined;
  "lists-act-set-group": undefined;
  "lists-act-set-group-title": undefined;
  "lists-act-set-supervisor": undefined;
  "lists-act-set-supervisor-title": undefined;
  "lists-act-undo": undefined;
  "lists-act-working": undefined;
  "lists-clear-selection": undefined;
  "lists-select-matching": undefined;
  "lists-selected": { count: number };
  "lists-selection": undefined;
  "lists-view-altered": { name: string | number };
  "lists-view-commands": undefined;
  "lists-view-keep": undefined;
  "lists-view-kept": { name: string | number };
  "lists-view-name": undefined;
  "lists-view-now": { name: string | number };
  "lists-view-remove": { name: string | number };
  "lists-view-removed": { name: string | number };
  "lists-view-rename": { name: string | number };
  "lists-view-update": { name: string | number };
  "lists-view-what": undefined;
  "lists-views": undefined;
  "meeting-answer-discussed": undefined;
  "meeting-answer-fulfilled": undefined;
  "meeting-answer-unfulfilled": undefined;
  "meeting-back": undefined;
  "meeting-done": { count: string | number; done: string | number };
  "meeting-empty": undefined;
  "meeting-empty-what": undefined;
  "meeting-end-agreeing": undefined;
  "meeting-end-review": undefined;
  "meeting-item": { count: string | number; number: string | number };
  "meeting-kept": { count: string | number; kept: string | number };
  "meeting-next": undefined;
  "meeting-open": { count: number };
  "meeting-previous": undefined;
  "meeting-start-agreeing": undefined;
  "meeting-start-review": undefined;
  "meeting-steps": undefined;
  "meeting-title-agreeing": undefined;
  "meeting-title-review": undefined;
  "meeting-whose": { party: string | number; side: string | number };
  "needs-equipment": undefined;
  "needs-health_check": undefined;
  "needs-instruction": undefined;
  "needs-insurance": undefined;
  "needs-plan": undefined;
  "needs-state-below_least": undefined;
  "needs-state-ends_early": undefined;
  "needs-state-late": { date: string | number };
  "needs-state-met": undefined;
  "needs-state-missing": { date: string | number };
  "needs-state-no_plan": undefined;
  "needs-state-open": { date: string | number };
  "needs-title": undefined;
  "needs-to-check": undefined;
  "needs-what": undefined;
  "packets-accept": { count: number };
  "packets-accepted": { number: string | number };
  "packets-answered": { date: string | number; manner: string | number };
  "packets-assessment-by": undefined;
  "packets-assessment-evidence": undefined;
  "packets-assessment-evidence-hint": undefined;
  "packets-assessment-in-all": undefined;
  "packets-assessment-introduction": undefined;
  "packets-assessment-on": undefined;
  "packets-assessment-outcomes": undefined;
  "packets-assessment-overall": undefined;
  "packets-assessment-title": undefined;
  "packets-by-number": undefined;
  "packets-by-number-do": undefined;
  "packets-by-number-field": undefined;
  "packets-by-number-what": undefined;
  "packets-column-after": undefined;
  "packets-column-before": undefined;
  "packets-column-question": undefined;
  "packets-column-take": undefined;
  "packets-company-address": undefined;
  "packets-company-authority": undefined;
  "packets-company-email": undefined;
  "packets-company-introduction": undefined;
  "packets-company-mentor-hint": undefined;
  "packets-company-mentor-section": undefined;
  "packets-company-name": undefined;
  "packets-company-phone": undefined;
  "packets-company-position": undefined;
  "packets-company-qualification": undefined;
  "packets-company-section": undefined;
  "packets-company-signer-hint": undefined;
  "packets-company-signer-section": undefined;
  "packets-company-site": undefined;
  "packets-company-title": undefined;
  "packets-diary-by": undefined;
  "packets-diary-confirmed": undefined;
  "packets-diary-entries": undefined;
  "packets-diary-hours": { hours: string | number };
  "packets-diary-introduction": undefined;
  "packets-diary-remarks": undefined;
  "packets-diary-remarks-hint": undefined;
  "packets-diary-returned": undefined;
  "packets-diary-title": undefined;
  "packets-differences": undefined;
  "packets-drop": undefined;
  "packets-drop-hint": undefined;
  "packets-due": { date: string | number };
  "packets-empty-value": undefined;
  "packets-field-accepted": undefined;
  "packets-field-answer": undefined;
  "packets-field-due": undefined;
  "packets-field-mailed": undefined;
  "packets-field-manner": undefined;
  "packets-field-replaced": undefined;
  "packets-field-withdrawn": undefined;
  "packets-folder": undefined;
  "packets-folder-again": undefined;
  "packets-folder-choose": undefined;
  "packets-folder-empty": undefined;
  "packets-folder-file": { forms: number };
  "packets-folder-none": undefined;
  "packets-folder-other": undefined;
  "packets-folder-what": undefined;
  "packets-form-of": { company: string | number; student: string | number };
  "packets-given-company": undefined;
  "packets-given-period": undefined;
  "packets-given-placement": undefined;
  "packets-given-qualification": undefined;
  "packets-given-school": undefined;
  "packets-given-trainee": undefined;
  "packets-hand-out": undefined;
  "packets-hand-out-again": undefined;
  "packets-hand-out-do": undefined;
  "packets-hand-out-kinds": undefined;
  "packets-hand-out-language": undefined;
  "packets-hand-out-replaces": undefined;
  "packets-handed-out": { number: string | number };
  "packets-issued": { date: string | number };
  "packets-late": undefined;
  "packets-late-none": undefined;
  "packets-late-since": { date: string | number };
  "packets-mail": undefined;
  "packets-mail-again": undefined;
  "packets-mail-no-address": undefined;
  "packets-mail-reminder-subject": { number: string | number };
  "packets-mail-reminder-text": { due: string | number; placement: string | number; school: string | number; sender: string | number };
  "packets-mail-subject": { number: string | number };
  "packets-mail-text": { due: string | number; placement: string | number; school: string | number; sender: string | number };
  "packets-mailed": { date: string | number };
  "packets-manner-fields": undefined;
  "packets-manner-paper": undefined;
  "packets-manner-program": undefined;
  "packets-many": undefined;
  "packets-many-made": { files: string | number; forms: string | number };
  "packets-many-next": undefined;
  "packets-many-what": undefined;
  "packets-many-working": undefined;
  "packets-midterm-introduction": undefined;
  "packets-midterm-title": undefined;
  "packets-no-changes": undefined;
  "packets-none": undefined;
  "packets-number": { number: string | number };
  "packets-obstacle-altered": { labels: string | number };
  "packets-obstacle-answered": { on: string | number };
  "packets-obstacle-closed": undefined;
  "packets-obstacle-incomplete": { labels: string | number };
  "packets-obstacle-outdated": undefined;
  "packets-obstacle-replaced": { by: string | number };
  "packets-obstacle-unknown": undefined;
  "packets-obstacle-withdrawn": { on: string | number };
  "packets-open": undefined;
  "packets-other": undefined;
  "packets-panel": undefined;
  "packets-panel-what": undefined;
  "packets-paper-save": undefined;
  "packets-paper-scan": undefined;
  "packets-paper-scan-drop": undefined;
  "packets-paper-scan-hint": undefined;
  "packets-paper-scan-shown": { name: string | number };
  "packets-paper-title": { number: string | number };
  "packets-paper-what": undefined;
  "packets-passphrase": undefined;
  "packets-passphrase-done": undefined;
  "packets-passphrase-once": undefined;
  "packets-passphrase-what": undefined;
  "packets-program": undefined;
  "packets-program-what": undefined;
  "packets-quality-introduction": undefined;
  "packets-quality-open": undefined;
  "packets-quality-overall": undefined;
  "packets-quality-title": undefined;
  "packets-refused": undefined;
  "packets-remind": undefined;
  "packets-returned-link": undefined;
  "packets-state-answered": undefined;
  "packets-state-out": undefined;
  "packets-state-replaced": undefined;
  "packets-state-withdrawn": undefined;
  "packets-take": { question: string | number };
  "packets-title": undefined;
  "packets-to-placement": undefined;
  "packets-type-in": undefined;
  "packets-what": undefined;
  "packets-withdraw": undefined;
  "packets-withdraw-ask": { number: string | number };
  "packets-withdraw-what": undefined;
  "placement-all-done": undefined;
  "placement-consent-again": undefined;
  "placement-consent-given": { date: string | number; manner: string | number; person: string | number };
  "placement-consent-holds": undefined;
  "placement-consent-manner": undefined;
  "placement-consent-none": undefined;
  "placement-consent-of": { party: string | number };
  "placement-consent-on": undefined;
  "placement-consent-person": undefined;
  "placement-consent-record": undefined;
  "placement-consent-stale": undefined;
  "placement-consent-what": { count: number };
  "placement-consent-withdraw": undefined;
  "placement-consents": undefined;
  "placement-consents-what": undefined;
  "placement-contacts": undefined;
  "placement-contacts-company": undefined;
  "placement-course": undefined;
  "placement-document-draft": { language: string | number };
  "placement-document-hash": { hash: string | number };
  "placement-document-issued-at": { language: string | number; when: string | number };
  "placement-document-language": undefined;
  "placement-document-new-version": undefined;
  "placement-document-number": { number: string | number };
  "placement-document-open": undefined;
  "placement-document-replace": undefined;
  "placement-document-replace-what": { number: string | number };
  "placement-document-replaced": { count: number };
  "placement-document-show": undefined;
  "placement-document-show-draft": undefined;
  "placement-document-shown": undefined;
  "placement-document-signed": undefined;
  "placement-document-unsigned": undefined;
  "placement-document-verify": undefined;
  "placement-document-version": { number: string | number };
  "placement-document-version-old": { number: string | number };
  "placement-edit": undefined;
  "placement-end-early": undefined;
  "placement-end-early-do": undefined;
  "placement-end-early-what": undefined;
  "placement-end-on": undefined;
  "placement-end-reason": undefined;
  "placement-end-reason-hint": undefined;
  "placement-ended": { date: string | number };
  "placement-hours": undefined;
  "placement-hours-value": { day: string | number; total: string | number };
  "placement-item-add-to": { party: string | number; side: string | number };
  "placement-item-hint": undefined;
  "placement-item-keep": undefined;
  "placement-item-kept": undefined;
  "placement-item-outcomes": undefined;
  "placement-item-removed": undefined;
  "placement-item-text-expects": undefined;
  "placement-item-text-offers": undefined;
  "placement-lki": { level: string | number };
  "placement-manner-call": undefined;
  "placement-manner-email": undefined;
  "placement-manner-in_person": undefined;
  "placement-manner-signature": undefined;
  "placement-matrix": undefined;
  "placement-matrix-what": undefined;
  "placement-mentor-add": undefined;
  "placement-minor": undefined;
  "placement-next": undefined;
  "placement-next-due": { date: string | number };
  "placement-next-go": { stage: string | number };
  "placement-next-not-begun": { date: string | number };
  "placement-next-overdue": { date: string | number };
  "placement-no-email": undefined;
  "placement-no-phone": undefined;
  "placement-not-given": undefined;
  "placement-not-named": undefined;
  "placement-outcomes-key": undefined;
  "placement-outcomes-none": undefined;
  "placement-paper-hide": undefined;
  "placement-paper-show": undefined;
  "placement-representative": undefined;
  "placement-representative-add": undefined;
  "placement-representative-missing": undefined;
  "placement-resume": undefined;
  "placement-side-expects": undefined;
  "placement-side-offers": undefined;
  "placement-sign": undefined;
  "placement-sign-awaits": { party: string | number };
  "placement-sign-card-about": { card: string | number; issuer: string | number; until: string | number };
  "placement-sign-card-again": undefined;
  "placement-sign-card-invalid": undefined;
  "placement-sign-card-login": undefined;
  "placement-sign-card-settings": undefined;
  "placement-sign-certificate": undefined;
  "placement-sign-file": undefined;
  "placement-sign-file-hint": undefined;
  "placement-sign-for": { party: string | number };
  "placement-sign-how": undefined;
  "placement-sign-how-card": undefined;
  "placement-sign-how-file": undefined;
  "placement-sign-legal": undefined;
  "placement-sign-legal-card": undefined;
  "placement-sign-make-identity": undefined;
  "placement-sign-no-stamp": undefined;
  "placement-sign-now": undefined;
  "placement-sign-password": undefined;
  "placement-sign-pin": undefined;
  "placement-sign-pin-last_try": undefined;
  "placement-sign-pin-locked": undefined;
  "placement-sign-pin-low": undefined;
  "placement-sign-pin-pad": undefined;
  "placement-sign-stamp": { service: string | number };
  "placement-sign-what": { number: string | number };
  "placement-sign-without-stamp": undefined;
  "placement-signature-container-show": undefined;
  "placement-signature-electronic": undefined;
  "placement-signature-not_sent": undefined;
  "placement-signature-note": undefined;
  "placement-signature-of": { party: string | number };
  "placement-signature-on": undefined;
  "placement-signature-on_paper": undefined;
  "placement-signature-recorded": { name: string | number };
  "placement-signature-recorded_by": undefined;
  "placement-signature-recorded_by-hint": undefined;
  "placement-signature-refused": undefined;
  "placement-signature-scan": undefined;
  "placement-signature-scan-hint": undefined;
  "placement-signature-scan-kept": undefined;
  "placement-signature-scan-show": undefined;
  "placement-signature-sent": undefined;
  "placement-signature-signer": undefined;
  "placement-signature-signer-hint": undefined;
  "placement-signature-state": undefined;
  "placement-signatures": undefined;
  "placement-signatures-mixed": undefined;
  "placement-signed-elsewhere": undefined;
  "placement-standing-agreed": undefined;
  "placement-standing-change": { standing: string | number };
  "placement-standing-discussed": undefined;
  "placement-standing-fulfilled": undefined;
  "placement-standing-proposed": undefined;
  "placement-standing-unfulfilled": undefined;
  "placement-suggestions": undefined;
  "placement-suggestions-add": { count: number };
  "placement-suggestions-kept": undefined;
  "placement-suggestions-none": undefined;
  "placement-suggestions-of": { party: string | number; side: string | number };
  "placement-suggestions-uses": { count: number };
  "placement-suggestions-what": undefined;
  "placement-supervisor-add": undefined;
  "placement-time": undefined;
  "placement-time-last": undefined;
  "placement-time-left": { days: number };
  "placement-time-over": { days: number };
  "placement-time-passed": { day: string | number; days: string | number };
  "placement-time-until": { days: number };
  "placement-title": { number: string | number };
  "placement-todo": undefined;
  "placement-todo-none": undefined;
  "placement-undo": undefined;
  "placements-attention": undefined;
  "placements-attention-any": undefined;
  "placements-attention-overdue": undefined;
  "placements-attention-this_week": undefined;
  "placements-attention-waiting": undefined;
  "placements-clear-filters": undefined;
  "placements-column-company": undefined;
  "placements-column-group": undefined;
  "placements-column-next": undefined;
  "placements-column-number": undefined;
  "placements-column-period": undefined;
  "placements-column-stage": undefined;
  "placements-column-student": undefined;
  "placements-created": undefined;
  "placements-due-by": { date: string | number };
  "placements-empty-title": undefined;
  "placements-empty-what": undefined;
  "placements-field-company": undefined;
  "placements-field-end": undefined;
  "placements-field-goal": undefined;
  "placements-field-hours-per-day": undefined;
  "placements-field-hours-total": undefined;
  "placements-field-hours-total-hint": undefined;
  "placements-field-insurance": undefined;
  "placements-field-insurance-hint": undefined;
  "placements-field-kind": undefined;
  "placements-field-mentor": undefined;
  "placements-field-mentor-later": undefined;
  "placements-field-programme": undefined;
  "placements-field-remuneration": undefined;
  "placements-field-site": undefined;
  "placements-field-site-choice": undefined;
  "placements-field-site-hint": undefined;
  "placements-field-start": undefined;
  "placements-field-student": undefined;
  "placements-field-student-hint": undefined;
  "placements-field-supervisor": undefined;
  "placements-filters": undefined;
  "placements-form-more": undefined;
  "placements-form-title-edit": undefined;
  "placements-form-title-new": undefined;
  "placements-form-when": undefined;
  "placements-form-who": undefined;
  "placements-hint-capacity_exceeded": { assigned: string | number; planned: string | number };
  "placements-hint-company": undefined;
  "placements-hint-identity_expired": { date: string | number };
  "placements-hint-identity_missing": undefined;
  "placements-hint-insurance_expired": { date: string | number };
  "placements-hint-insurance_missing": undefined;
  "placements-hint-mentor_training_expired": { date: string | number };
  "placements-hint-mentor_untrained": undefined;
  "placements-hint-site_expired": { date: string | number };
  "placements-hint-site_unsuitable": { date: string | number };
  "placements-hint-site_with_conditions": { conditions: string | number };
  "placements-hint-student": undefined;
  "placements-hints": undefined;
  "placements-import": undefined;
  "placements-line": undefined;
  "placements-new": undefined;
  "placements-next-agreement_issue": undefined;
  "placements-next-agreement_signature": { party: string | number };
  "placements-next-consent": { party: string | number };
  "placements-next-expectations": { party: string | number };
  "placements-next-final_mark": undefined;
  "placements-next-gates": undefined;
  "placements-next-mentor": undefined;
  "placements-next-mentor_assessment": undefined;
  "placements-next-quality_form": { party: string | number };
  "placements-next-report_issue": undefined;
  "placements-next-report_signature": { party: string | number };
  "placements-next-representative": undefined;
  "placements-next-still_running": undefined;
  "placements-next-supervisor": undefined;
  "placements-none-match": undefined;
  "placements-nothing-next": undefined;
  "placements-overdue-by": { date: string | number };
  "placements-party-company": undefined;
  "placements-party-school": undefined;
  "placements-party-student": undefined;
  "placements-print": undefined;
  "placements-print-again": { count: number };
  "placements-print-both-sides": undefined;
  "placements-print-copies": undefined;
  "placements-print-do": { count: number };
  "placements-print-file_each": undefined;
  "placements-print-file_each-what": undefined;
  "placements-print-fresh": { count: number };
  "placements-print-into": undefined;
  "placements-print-into-companies": undefined;
  "placements-print-into-groups": undefined;
  "placements-print-into-one": undefined;
  "placements-print-language": undefined;
  "placements-print-left-out": { count: number };
  "placements-print-one_file": undefined;
  "placements-print-one_file-what": undefined;
  "placements-print-paper": undefined;
  "placements-print-title": undefined;
  "placements-print-working": undefined;
  "placements-saved": undefined;
  "placements-search": undefined;
  "placements-site-other": undefined;
  "placements-stage": undefined;
  "placements-stage-agreeing": undefined;
  "placements-stage-agreement": undefined;
  "placements-stage-any": undefined;
  "placements-stage-assessing": undefined;
  "placements-stage-done": undefined;
  "placements-stage-ended": undefined;
  "placements-stage-quality": undefined;
  "placements-stage-report": undefined;
  "placements-stage-running": undefined;
  "placements-state-ahead": undefined;
  "placements-state-current": undefined;
  "placements-state-done": undefined;
  "placements-state-missing": undefined;
  "placements-title": undefined;
  "plan-amount": undefined;
  "plan-empty": undefined;
  "plan-end": undefined;
  "plan-field": { number: string | number; part: string | number };
  "plan-finding-absent": undefined;
  "plan-finding-below_least": { company: string | number; least: string | number; share: string | number; total: string | number };
  "plan-finding-crowded": { allowed: string | number; period: string | number; planned: string | number };
  "plan-finding-hours_differ": { agreed: string | number; planned: string | number };
  "plan-finding-other_programme": { row: string | number };
  "plan-finding-outside": { period: string | number; row: string | number };
  "plan-finding-repeated": { earlier: string | number; row: string | number };
  "plan-from-modules": undefined;
  "plan-good": { company: string | number; total: string | number };
  "plan-in-company": undefined;
  "plan-in-school": undefined;
  "plan-module": undefined;
  "plan-module-own": undefined;
  "plan-module-words": undefined;
  "plan-not-good": undefined;
  "plan-place": undefined;
  "plan-place-company": undefined;
  "plan-place-school": undefined;
  "plan-row-add": undefined;
  "plan-row-remove": { number: string | number };
  "plan-rows": undefined;
  "plan-share": undefined;
  "plan-share-value": { least: string | number; share: string | number };
  "plan-site": { site: string | number };
  "plan-start": undefined;
  "plan-title": undefined;
  "plan-to-check": undefined;
  "plan-total": undefined;
  "plan-unit-company": undefined;
  "plan-unit-school": undefined;
  "plan-what": { length: string | number };
  "programmes-column-code": undefined;
  "programmes-column-level": undefined;
  "programmes-column-name": undefined;
  "programmes-column-outcomes": undefined;
  "programmes-column-qualification": undefined;
  "programmes-column-sector": undefined;
  "programmes-created": undefined;
  "programmes-empty-title": undefined;
  "programmes-empty-what": undefined;
  "programmes-field-code": undefined;
  "programmes-field-code-hint": undefined;
  "programmes-field-field": undefined;
  "programmes-field-field-hint": undefined;
  "programmes-field-level": undefined;
  "programmes-field-name": undefined;
  "programmes-field-placement-hours": undefined;
  "programmes-field-placement-hours-hint": { hours: string | number };
  "programmes-field-qualification": undefined;
  "programmes-field-sector": undefined;
  "programmes-field-sector-none": undefined;
  "programmes-field-sector-own": undefined;
  "programmes-field-valid-from": undefined;
  "programmes-field-valid-from-hint": undefined;
  "programmes-field-valid-from-new": undefined;
  "programmes-field-years": undefined;
  "programmes-field-years-hint": undefined;
  "programmes-filter": undefined;
  "programmes-form": undefined;
  "programmes-import": undefined;
  "programmes-level": { level: string | number };
  "programmes-level-older": { level: string | number };
  "programmes-library": undefined;
  "programmes-library-add": undefined;
  "programmes-library-every": undefined;
  "programmes-library-for": undefined;
  "programmes-library-for-all": undefined;
  "programmes-library-for-this": undefined;
  "programmes-library-none": undefined;
  "programmes-library-text": undefined;
  "programmes-library-what": undefined;
  "programmes-library-whose": undefined;
  "programmes-module-add": undefined;
  "programmes-module-code": { number: string | number };
  "programmes-module-down": { number: string | number };
  "programmes-module-name": { number: string | number };
  "programmes-module-none": undefined;
  "programmes-module-placement": undefined;
  "programmes-module-practice": undefined;
  "programmes-module-remove": { number: string | number };
  "programmes-module-theory": undefined;
  "programmes-module-up": { number: string | number };
  "programmes-modules": undefined;
  "programmes-modules-none": undefined;
  "programmes-modules-sum": { placement: string | number; practice: string | number; theory: string | number };
  "programmes-new": undefined;
  "programmes-outcome-add": undefined;
  "programmes-outcome-code": { number: string | number };
  "programmes-outcome-down": { number: string | number };
  "programmes-outcome-module": { number: string | number };
  "programmes-outcome-remove": { number: string | number };
  "programmes-outcome-text": { number: string | number };
  "programmes-outcome-up": { number: string | number };
  "programmes-outcomes": undefined;
  "programmes-outcomes-hint": undefined;
  "programmes-outcomes-none": undefined;
  "programmes-saved": undefined;
  "programmes-title": undefined;
  "programmes-used": { count: number };
  "programmes-version": { version: string | number };
  "programmes-version-always": undefined;
  "programmes-version-from": { date: string | number };
  "programmes-version-latest": undefined;
  "programmes-version-made": { version: string | number };
  "programmes-version-older": undefined;
  "programmes-version-open-latest": undefined;
  "programmes-version-outcomes": { count: number };
  "programmes-version-placements": { count: number };
  "programmes-versions": undefined;
  "quality-band": undefined;
  "quality-band-any": undefined;
  "quality-band-excellent": undefined;
  "quality-band-good": undefined;
  "quality-band-insufficient": undefined;
  "quality-band-needs_work": undefined;
  "quality-chart": undefined;
  "quality-column-band": undefined;
  "quality-column-company": undefined;
  "quality-column-flags": undefined;
  "quality-column-index": undefined;
  "quality-column-student": undefined;
  "quality-completeness-full": undefined;
  "quality-completeness-none": undefined;
  "quality-completeness-partial": undefined;
  "quality-empty-title": undefined;
  "quality-empty-what": undefined;
  "quality-flag-action": undefined;
  "quality-flag-alert": { items: string | number };
  "quality-flag-capped": undefined;
  "quality-flag-gap": { dimensions: string | number };
  "quality-flag-gate": { gates: string | number };
  "quality-mean": undefined;
  "quality-mean-of": { count: number };
  "quality-no-index": undefined;
  "quality-none-flagged": undefined;
  "quality-none-match": undefined;
  "quality-search": undefined;
  "quality-title": undefined;
  "quality-verify": undefined;
  "quality-what": undefined;
  "questionnaire-alerts": undefined;
  "questionnaire-answer-fully": undefined;
  "questionnaire-answer-not": undefined;
  "questionnaire-answer-not_applicable": undefined;
  "questionnaire-answer-rather": undefined;
  "questionnaire-answer-rather_not": undefined;
  "questionnaire-answered": { answered: string | number; items: string | number };
  "questionnaire-chart": undefined;
  "questionnaire-differences": undefined;
  "questionnaire-differences-what": { points: string | number };
  "questionnaire-failed-gates": undefined;
  "questionnaire-gap": { gap: string | number };
  "questionnaire-gate-decisive": undefined;
  "questionnaire-gate-evidence": { gate: string | number };
  "questionnaire-gate-failed": undefined;
  "questionnaire-gate-not_applicable": undefined;
  "questionnaire-gate-on": { gate: string | number };
  "questionnaire-gate-passed": undefined;
  "questionnaire-gates": undefined;
  "questionnaire-gates-what": undefined;
  "questionnaire-index-exact": { index: string | number };
  "questionnaire-keys": undefined;
  "questionnaire-never-mixed": undefined;
  "questionnaire-no-index": undefined;
  "questionnaire-no-index-what": undefined;
  "questionnaire-not-valid": { percent: string | number };
  "questionnaire-of": { party: string | number };
  "questionnaire-on": undefined;
  "questionnaire-open": undefined;
  "questionnaire-overall": undefined;
  "questionnaire-overall-hint": undefined;
  "questionnaire-proposal": { answer: string | number };
  "questionnaire-proposal-accept": undefined;
  "questionnaire-proposal-accept-of": { gate: string | number };
  "questionnaire-proposal-diary": { confirmed: string | number; over: string | number };
  "questionnaire-proposal-incident": { date: string | number };
  "questionnaire-proposal-instructed": { date: string | number };
  "questionnaire-proposal-instructed-late": { date: string | number; first: string | number };
  "questionnaire-proposal-no-incident": undefined;
  "questionnaire-proposal-no-visit": undefined;
  "questionnaire-proposal-visit": { by: string | number; date: string | number };
  "questionnaire-results": undefined;
  "questionnaire-results-none": undefined;
  "questionnaire-tab": { answered: string | number; items: string | number; party: string | number };
  "questionnaire-tab-gates": { answered: string | number; items: string | number };
  "questionnaire-tabs": undefined;
  "questionnaire-valid": undefined;
  "refusal-agreement-incomplete": undefined;
  "refusal-already-signed": undefined;
  "refusal-already-withdrawn": undefined;
  "refusal-answers-for-elsewhere": undefined;
  "refusal-cannot-be-undone": undefined;
  "refusal-card-failed": undefined;
  "refusal-card-library-unusable": undefined;
  "refusal-card-removed": undefined;
  "refusal-card-unsupported": undefined;
  "refusal-certificate-expired": undefined;
  "refusal-certificate-not-yet-valid": undefined;
  "refusal-changed-meanwhile": undefined;
  "refusal-changed-since": undefined;
  "refusal-check-damage": undefined;
  "refusal-check-dangling": { count: number };
  "refusal-check-journal": { entry: string | number };
  "refusal-check-stale-lines": { count: number };
  "refusal-check-unjournalled": { count: number };
  "refusal-conflict": undefined;
  "refusal-container-broken": undefined;
  "refusal-diary-confirmed": undefined;
  "refusal-diary-not-handed-in": undefined;
  "refusal-disk-full": undefined;
  "refusal-document-replaced": undefined;
  "refusal-failed-data": undefined;
  "refusal-failed-document": undefined;
  "refusal-failed-file": undefined;
  "refusal-failed-signature": undefined;
  "refusal-failed-store": undefined;
  "refusal-fields": undefined;
  "refusal-file-exists": undefined;
  "refusal-file-missing": undefined;
  "refusal-file-too-large": undefined;
  "refusal-final-mark-confirmed": undefined;
  "refusal-final-mark-missing": undefined;
  "refusal-final-mark-not-confirmed": undefined;
  "refusal-folder-read-only": undefined;
  "refusal-in-use": undefined;
  "refusal-issuer-ends": undefined;
  "refusal-mentor-not-confirmed": undefined;
  "refusal-newer-workspace": undefined;
  "refusal-no-agreement": undefined;
  "refusal-no-card": undefined;
  "refusal-no-card-certificate": undefined;
  "refusal-no-card-key": undefined;
  "refusal-no-card-library": undefined;
  "refusal-no-fields": undefined;
  "refusal-no-import": undefined;
  "refusal-no-mail-address": undefined;
  "refusal-no-new-signature": undefined;
  "refusal-no-packet-file": undefined;
  "refusal-no-such-packet": undefined;
  "refusal-no-working-time": undefined;
  "refusal-no-workspace": undefined;
  "refusal-not-a-certificate": undefined;
  "refusal-not-a-container": undefined;
  "refusal-not-a-packet": undefined;
  "refusal-not-a-packet-file": undefined;
  "refusal-not-a-packet-number": undefined;
  "refusal-not-a-pdf": undefined;
  "refusal-not-a-scan": undefined;
  "refusal-not-a-signer": undefined;
  "refusal-not-a-spreadsheet": undefined;
  "refusal-not-a-workspace": undefined;
  "refusal-not-an-identity": undefined;
  "refusal-not-assessed": undefined;
  "refusal-not-found": undefined;
  "refusal-not-issued-here": undefined;
  "refusal-not-signed-electronically": undefined;
  "refusal-not-the-issuer": undefined;
  "refusal-not-their-turn": undefined;
  "refusal-nothing-answered": undefined;
  "refusal-nothing-finished": undefined;
  "refusal-nothing-issued": undefined;
  "refusal-nothing-to-add": undefined;
  "refusal-nothing-to-amend": undefined;
  "refusal-nothing-to-consent": undefined;
  "refusal-nothing-to-export": undefined;
  "refusal-nothing-to-hand-out": undefined;
  "refusal-nothing-to-import": undefined;
  "refusal-nothing-to-print": undefined;
  "refusal-nothing-to-roll-over": undefined;
  "refusal-nothing-to-undo": undefined;
  "refusal-obstacle-changed-meanwhile": undefined;
  "refusal-obstacle-ended": undefined;
  "refusal-obstacle-finished": undefined;
  "refusal-obstacle-has-left": undefined;
  "refusal-older-version": undefined;
  "refusal-other-assessment-form": undefined;
  "refusal-packet-altered": undefined;
  "refusal-packet-answered": undefined;
  "refusal-packet-closed": undefined;
  "refusal-packet-file-damaged": undefined;
  "refusal-packet-file-forged": undefined;
  "refusal-packet-file-unanswered": undefined;
  "refusal-packet-replaced": undefined;
  "refusal-part-confirmed": undefined;
  "refusal-part-not-confirmed": undefined;
  "refusal-parts-not-confirmed": undefined;
  "refusal-password-too-short": undefined;
  "refusal-pdf-damaged": undefined;
  "refusal-pdf-encrypted": undefined;
  "refusal-pin-locked": undefined;
  "refusal-pin-not-entered": undefined;
  "refusal-placement-ended": undefined;
  "refusal-placement-goes-on": undefined;
  "refusal-problem-ambiguous": undefined;
  "refusal-problem-awaits": { row: string | number };
  "refusal-problem-contradicts": { row: string | number };
  "refusal-problem-date-out-of-range": { from: string | number; to: string | number };
  "refusal-problem-duplicate": undefined;
  "refusal-problem-empty-section": undefined;
  "refusal-problem-ends-before-start": undefined;
  "refusal-problem-holidays-overlap": undefined;
  "refusal-problem-impossible-date": undefined;
  "refusal-problem-lacks-parties": undefined;
  "refusal-problem-loose-brace": undefined;
  "refusal-problem-missing": undefined;
  "refusal-problem-no-such-file": undefined;
  "refusal-problem-no-time-between": undefined;
  "refusal-problem-not-a-choice": undefined;
  "refusal-problem-not-a-date": undefined;
  "refusal-problem-not-a-document-number": undefined;
  "refusal-problem-not-a-grade": undefined;
  "refusal-problem-not-a-number": { max: string | number; min: string | number };
  "refusal-problem-not-a-personal-code": undefined;
  "refusal-problem-not-a-registration-number": undefined;
  "refusal-problem-not-a-time": undefined;
  "refusal-problem-not-a-web-address": undefined;
  "refusal-problem-not-a-weekend": undefined;
  "refusal-problem-not-a-working-day": undefined;
  "refusal-problem-not-an-email": undefined;
  "refusal-problem-not-in-all": { is: string | number; sum: string | number };
  "refusal-problem-not-on-record": { what: string | number };
  "refusal-problem-overlaps": undefined;
  "refusal-problem-too-long": { max: string | number };
  "refusal-problem-unknown": undefined;
  "refusal-problem-unknown-placeholder": { word: string | number };
  "refusal-report-incomplete": undefined;
  "refusal-sheet-broken": undefined;
  "refusal-sheet-empty": undefined;
  "refusal-sheet-protected": undefined;
  "refusal-sheet-too-large": undefined;
  "refusal-signatures-missing": undefined;
  "refusal-signed-file-broken": undefined;
  "refusal-stopped": undefined;
  "refusal-time-stamp-refused": undefined;
  "refusal-time-stamp-unanswered": undefined;
  "refusal-too-many-documents": undefined;
  "refusal-too-many-picked": undefined;
  "refusal-unsupported-character": undefined;
  "refusal-unusable-key": undefined;
  "refusal-working-time-note": undefined;
  "refusal-working-time-over-limit": undefined;
  "refusal-workspace-damaged": undefined;
  "refusal-workspace-in-use": undefined;
  "refusal-wrong-passphrase": undefined;
  "refusal-wrong-password": undefined;
  "refusal-wrong-pin": undefined;
  "report-again": undefined;
  "report-issue": undefined;
  "report-issue-title": undefined;
  "report-issue-what": undefined;
  "settings-anchor-add": undefined;
  "settings-anchor-added": undefined;
  "settings-anchor-remove-title": undefined;
  "settings-anchor-remove-what": { label: string | number };
  "settings-anchor-removed": undefined;
  "settings-anchors": undefined;
  "settings-anchors-none": undefined;
  "settings-anchors-what": undefined;
  "settings-backup": undefined;
  "settings-backup-automatic": undefined;
  "settings-backup-create": undefined;
  "settings-backup-failed": undefined;
  "settings-backup-folder": undefined;
  "settings-backup-last": undefined;
  "settings-backup-none": undefined;
  "settings-backup-suggested": undefined;
  "settings-backup-what": undefined;
  "settings-card-library": undefined;
  "settings-card-library-hint": undefined;
  "settings-card-none": undefined;
  "settings-card-other": undefined;
  "settings-check": undefined;
  "settings-check-entries": { count: number };
  "settings-check-head": undefined;
  "settings-check-run": undefined;
  "settings-check-running": undefined;
  "settings-check-sound": undefined;
  "settings-check-unsound": undefined;
  "settings-check-what": undefined;
  "settings-field-address": undefined;
  "settings-field-email": undefined;
  "settings-field-name": undefined;
  "settings-field-number": undefined;
  "settings-field-phone": undefined;
  "settings-field-signatory-authority": undefined;
  "settings-field-signatory-authority-hint": undefined;
  "settings-field-signatory-name": undefined;
  "settings-field-signatory-position": undefined;
  "settings-field-town": undefined;
  "settings-field-town-locative": undefined;
  "settings-field-town-locative-hint": undefined;
  "settings-identity": undefined;
  "settings-identity-create": undefined;
  "settings-identity-differ": undefined;
  "settings-identity-made": undefined;
  "settings-identity-name": undefined;
  "settings-identity-name-hint": undefined;
  "settings-identity-password": undefined;
  "settings-identity-password-hint": undefined;
  "settings-identity-repeat": undefined;
  "settings-identity-what": undefined;
  "settings-issue-another": undefined;
  "settings-issue-new-issuer": undefined;
  "settings-issued-expired": undefined;
  "settings-issued-renew": undefined;
  "settings-issued-until": { until: string | number };
  "settings-issued-valid": undefined;
  "settings-issued-withdraw": undefined;
  "settings-issued-withdrawn": { on: string | number };
  "settings-issuer": undefined;
  "settings-issuer-file": undefined;
  "settings-issuer-file-hint": undefined;
  "settings-issuer-none": undefined;
  "settings-issuer-password": undefined;
  "settings-issuer-until": { name: string | number; until: string | number };
  "settings-look": undefined;
  "settings-renew-title": { name: string | number };
  "settings-renew-what": undefined;
  "settings-restore": undefined;
  "settings-restore-now": undefined;
  "settings-restore-title": undefined;
  "settings-restore-what": undefined;
  "settings-restored": undefined;
  "settings-school": undefined;
  "settings-school-saved": undefined;
  "settings-school-what": undefined;
  "settings-signatory": undefined;
  "settings-signing": undefined;
  "settings-signing-order": undefined;
  "settings-signing-order-any": undefined;
  "settings-signing-order-hint": undefined;
  "settings-signing-saved": undefined;
  "settings-signing-what": undefined;
  "settings-supervisor-edit": undefined;
  "settings-supervisor-new": undefined;
  "settings-supervisor-remove-title": undefined;
  "settings-supervisor-remove-what": { name: string | number };
  "settings-supervisor-removed": undefined;
  "settings-supervisor-saved": undefined;
  "settings-supervisors": undefined;
  "settings-supervisors-none": undefined;
  "settings-tab-data": undefined;
  "settings-tab-program": undefined;
  "settings-tab-school": undefined;
  "settings-tab-signing": undefined;
  "settings-time-stamps": undefined;
  "settings-time-stamps-hint": undefined;
  "settings-title": undefined;
  "settings-version": undefined;
  "settings-withdraw-title": { name: string | number };
  "settings-withdraw-what": undefined;
  "settings-withdrawn": undefined;
  "settings-workspace": undefined;
  "settings-workspace-close": undefined;
  "settings-workspace-documents": undefined;
  "settings-workspace-file": undefined;
  "signing-appearance-title": undefined;
  "signing-authority": { school: string | number };
  "signing-bad-chain": undefined;
  "signing-bad-container": undefined;
  "signing-change-document": undefined;
  "signing-change-field": { field: string | number };
  "signing-change-page": { page: string | number };
  "signing-change-pages": undefined;
  "signing-change-signature": { field: string | number };
  "signing-change-signed": { field: string | number };
  "signing-change-timestamp": undefined;
  "signing-change-validation": undefined;
  "signing-changed-bytes": undefined;
  "signing-container-other": { number: string | number };
  "signing-container-same": { count: number; number: string | number };
  "signing-container-unknown": undefined;
  "signing-covers-file": undefined;
  "signing-covers-revision": { revision: string | number; revisions: string | number };
  "signing-expired": { date: string | number };
  "signing-future": undefined;
  "signing-has-time-stamp": undefined;
  "signing-intact": undefined;
  "signing-malformed": undefined;
  "signing-no-time": undefined;
  "signing-not-for-signing": undefined;
  "signing-not-yet-valid": { date: string | number };
  "signing-padding": undefined;
  "signing-partial": undefined;
  "signing-prolong": undefined;
  "signing-prolong-do": undefined;
  "signing-prolong-hosts": { hosts: string | number };
  "signing-prolong-no-stamps": undefined;
  "signing-prolong-nobody": undefined;
  "signing-prolong-stamps": { host: string | number };
  "signing-prolong-what": undefined;
  "signing-reason-agreement": undefined;
  "signing-reason-amendment": undefined;
  "signing-reason-assessment": undefined;
  "signing-reason-characterisation": undefined;
  "signing-reason-report": undefined;
  "signing-reason-termination": undefined;
  "signing-removed": undefined;
  "signing-revoked": { date: string | number };
  "signing-summary-broken": undefined;
  "signing-summary-holds": { count: number };
  "signing-summary-unsigned": undefined;
  "signing-summary-untrusted": undefined;
  "signing-time-proven": { service: string | number; time: string | number };
  "signing-time-stamp-broken": undefined;
  "signing-time-stamp-intact": undefined;
  "signing-trailing-bytes": undefined;
  "signing-trusted": { issuer: string | number };
  "signing-unknown-issuer": undefined;
  "signing-unreadable": undefined;
  "signing-unsupported-kind": undefined;
  "students-attends": undefined;
  "students-code-change": undefined;
  "students-code-doubtful": undefined;
  "students-code-hide": undefined;
  "students-code-logged": undefined;
  "students-code-masked": undefined;
  "students-code-none": undefined;
  "students-code-remove": undefined;
  "students-code-reveal": undefined;
  "students-column-birth": undefined;
  "students-column-group": undefined;
  "students-column-name": undefined;
  "students-column-placements": undefined;
  "students-column-programme": undefined;
  "students-column-stage": undefined;
  "students-created": undefined;
  "students-document": undefined;
  "students-document-expired": { date: string | number };
  "students-document-hide": undefined;
  "students-document-identity_card": undefined;
  "students-document-logged": undefined;
  "students-document-other": undefined;
  "students-document-passport": undefined;
  "students-document-residence_permit": undefined;
  "students-document-said": { country: string | number; kind: string | number };
  "students-document-show": undefined;
  "students-document-until": { date: string | number };
  "students-empty-title": undefined;
  "students-empty-what": undefined;
  "students-field-address": undefined;
  "students-field-birth": undefined;
  "students-field-code": undefined;
  "students-field-code-hint": undefined;
  "students-field-code-keep": undefined;
  "students-field-code-new": undefined;
  "students-field-document-country": undefined;
  "students-field-document-country-hint": undefined;
  "students-field-document-kind": undefined;
  "students-field-document-none": undefined;
  "students-field-document-number": undefined;
  "students-field-document-number-keep": undefined;
  "students-field-document-number-new": undefined;
  "students-field-document-until": undefined;
  "students-field-email": undefined;
  "students-field-first-name": undefined;
  "students-field-group": undefined;
  "students-field-last-name": undefined;
  "students-field-phone": undefined;
  "students-field-programme": undefined;
  "students-field-programme-none": undefined;
  "students-field-representative-name": undefined;
  "students-form-contact": undefined;
  "students-form-document": undefined;
  "students-form-document-hint": undefined;
  "students-form-person": undefined;
  "students-form-representative": undefined;
  "students-form-representative-hint": undefined;
  "students-group": undefined;
  "students-group-any": undefined;
  "students-groups": undefined;
  "students-identity-missing": undefined;
  "students-import": undefined;
  "students-leave": undefined;
  "students-leave-how": undefined;
  "students-leave-on": undefined;
  "students-leave-what": undefined;
  "students-leaving": undefined;
  "students-left-graduated": undefined;
  "students-left-on": { date: string | number };
  "students-left-saved": undefined;
  "students-left-withdrawn": undefined;
  "students-minor": undefined;
  "students-new": undefined;
  "students-none-match": undefined;
  "students-placements": undefined;
  "students-placements-none": undefined;
  "students-return": undefined;
  "students-returned": undefined;
  "students-saved": undefined;
  "students-search": undefined;
  "students-title": undefined;
  "students-whom": undefined;
  "students-whom-all": undefined;
  "students-whom-left": undefined;
  "students-whom-present": undefined;
  "suitability-assess": undefined;
  "suitability-assess-at": { site: string | number };
  "suitability-by": { date: string | number; person: string | number };
  "suitability-conclusion": undefined;
  "suitability-criteria": undefined;
  "suitability-field-assessed-by": undefined;
  "suitability-field-assessed-on": undefined;
  "suitability-field-conditions": undefined;
  "suitability-field-conditions-hint": undefined;
  "suitability-field-next-check": undefined;
  "suitability-field-note": { criterion: string | number };
  "suitability-field-site": undefined;
  "suitability-field-valid-until": undefined;
  "suitability-field-valid-until-hint": { years: number };
  "suitability-field-verdict": undefined;
  "suitability-history": undefined;
  "suitability-holds": { date: string | number };
  "suitability-judgement-does_not": undefined;
  "suitability-judgement-meets": undefined;
  "suitability-judgement-not_looked_at": undefined;
  "suitability-judgement-with_conditions": undefined;
  "suitability-none": undefined;
  "suitability-note": undefined;
  "suitability-recorded": undefined;
  "suitability-short-with_conditions": undefined;
  "suitability-show": undefined;
  "suitability-shown": { date: string | number };
  "suitability-standing-expired": undefined;
  "suitability-standing-not_assessed": undefined;
  "suitability-standing-suitable": undefined;
  "suitability-standing-unsuitable": undefined;
  "suitability-standing-with_conditions": undefined;
  "suitability-title": undefined;
  "suitability-whole": undefined;
  "templates-annex-number": { number: string | number };
  "templates-clause": { place: string | number };
  "templates-clause-add": undefined;
  "templates-clause-down": { place: string | number };
  "templates-clause-items": { place: string | number };
  "templates-clause-remove": { place: string | number };
  "templates-clause-text": { place: string | number };
  "templates-clause-up": { place: string | number };
  "templates-compare": undefined;
  "templates-compare-added": undefined;
  "templates-compare-lead": undefined;
  "templates-compare-removed": undefined;
  "templates-compare-same": undefined;
  "templates-compare-when": { condition: string | number };
  "templates-condition-electronic": undefined;
  "templates-condition-has_annexes": undefined;
  "templates-condition-has_consents": undefined;
  "templates-condition-has_expectations": undefined;
  "templates-condition-has_outcomes": undefined;
  "templates-condition-has_plan": undefined;
  "templates-condition-insured": undefined;
  "templates-condition-minor": undefined;
  "templates-condition-not_insured": undefined;
  "templates-condition-not_paid": undefined;
  "templates-condition-not_work_based": undefined;
  "templates-condition-paid": undefined;
  "templates-condition-paper": undefined;
  "templates-condition-work_based": undefined;
  "templates-document": undefined;
  "templates-field-basis": undefined;
  "templates-field-basis-hint": undefined;
  "templates-field-from": undefined;
  "templates-field-title": undefined;
  "templates-field-until": undefined;
  "templates-field-until-hint": undefined;
  "templates-holds-between": { from: string | number; until: string | number };
  "templates-holds-from": { from: string | number };
  "templates-in-force": undefined;
  "templates-kind-amendment": undefined;
  "templates-kind-erasmus": undefined;
  "templates-kind-final": undefined;
  "templates-kind-placement": undefined;
  "templates-kind-termination": undefined;
  "templates-kind-work_based": undefined;
  "templates-language-en": undefined;
  "templates-language-lv": undefined;
  "templates-lead": undefined;
  "templates-origin-school": undefined;
  "templates-origin-shipped": undefined;
  "templates-placeholder-agreement": undefined;
  "templates-placeholder-agreement_date": undefined;
  "templates-placeholder-company": undefined;
  "templates-placeholder-date": undefined;
  "templates-placeholder-end": undefined;
  "templates-placeholder-ended_on": undefined;
  "templates-placeholder-example": { example: string | number };
  "templates-placeholder-goal": undefined;
  "templates-placeholder-group": undefined;
  "templates-placeholder-hours_per_day": undefined;
  "templates-placeholder-hours_total": undefined;
  "templates-placeholder-insert": undefined;
  "templates-placeholder-insurance": undefined;
  "templates-placeholder-legal_basis": undefined;
  "templates-placeholder-level": undefined;
  "templates-placeholder-list": undefined;
  "templates-placeholder-mentor": undefined;
  "templates-placeholder-number": undefined;
  "templates-placeholder-programme": undefined;
  "templates-placeholder-qualification": undefined;
  "templates-placeholder-reason": undefined;
  "templates-placeholder-remuneration": undefined;
  "templates-placeholder-representative": undefined;
  "templates-placeholder-school": undefined;
  "templates-placeholder-site": undefined;
  "templates-placeholder-start": undefined;
  "templates-placeholder-supervisor": undefined;
  "templates-placeholder-trainee": undefined;
  "templates-preview": { title: string | number };
  "templates-preview-hint": undefined;
  "templates-preview-pending": undefined;
  "templates-preview-stale": { why: string | number };
  "templates-preview-with": undefined;
  "templates-require-company_address": undefined;
  "templates-require-company_registration": undefined;
  "templates-require-company_signatory": undefined;
  "templates-require-consents": undefined;
  "templates-require-expectations": undefined;
  "templates-require-goal": undefined;
  "templates-require-hours": undefined;
  "templates-require-identity": undefined;
  "templates-require-insurance": undefined;
  "templates-require-mentor": undefined;
  "templates-require-mentor_contact": undefined;
  "templates-require-mentor_qualification": undefined;
  "templates-require-outcomes": undefined;
  "templates-require-plan": undefined;
  "templates-require-plan_share": undefined;
  "templates-require-programme_code": undefined;
  "templates-require-remuneration": undefined;
  "templates-require-representative": undefined;
  "templates-require-school_signatory": undefined;
  "templates-require-site": undefined;
  "templates-require-student_address": undefined;
  "templates-require-student_contact": undefined;
  "templates-require-supervisor": undefined;
  "templates-require-supervisor_contact": undefined;
  "templates-required": undefined;
  "templates-required-lead": undefined;
  "templates-restore": undefined;
  "templates-restore-done": undefined;
  "templates-save": undefined;
  "templates-saved": { version: string | number };
  "templates-section-add": undefined;
  "templates-section-annex": undefined;
  "templates-section-down": { title: string | number };
  "templates-section-remove": { title: string | number };
  "templates-section-title": undefined;
  "templates-section-untitled": undefined;
  "templates-section-up": { title: string | number };
  "templates-sections": undefined;
  "templates-table-add": undefined;
  "templates-table-annexes": undefined;
  "templates-table-changes": undefined;
  "templates-table-consents": undefined;
  "templates-table-down": { table: string | number };
  "templates-table-expectations": undefined;
  "templates-table-label": undefined;
  "templates-table-outcomes": undefined;
  "templates-table-part": { table: string | number };
  "templates-table-parties": undefined;
  "templates-table-plan": undefined;
  "templates-table-remove": { table: string | number };
  "templates-table-subject": undefined;
  "templates-table-supervisors": undefined;
  "templates-table-time": undefined;
  "templates-table-up": { table: string | number };
  "templates-title": undefined;
  "templates-version": { version: string | number };
  "templates-versions": undefined;
  "templates-when": undefined;
  "templates-when-always": undefined;
  "termination-again": undefined;
  "termination-issue": undefined;
  "termination-issue-title": undefined;
  "termination-issue-what": undefined;
  "today-all-in-stage": { count: number };
  "today-by-stage": undefined;
  "today-empty-import": undefined;
  "today-empty-school": undefined;
  "today-empty-title": undefined;
  "today-empty-what": undefined;
  "today-late-agreed": undefined;
  "today-late-confirmation": undefined;
  "today-late-diary": undefined;
  "today-late-more": undefined;
  "today-late-since": { date: string | number };
  "today-late-visit": undefined;
  "today-nothing-overdue": undefined;
  "today-nothing-waiting": undefined;
  "today-nothing-week": undefined;
  "today-overdue": undefined;
  "today-overdue-what": undefined;
  "today-show-all": undefined;
  "today-title": undefined;
  "today-waiting": undefined;
  "today-waiting-what": undefined;
  "today-week": undefined;
  "today-week-what": undefined;
  "verify-checking": undefined;
  "verify-claim": { number: string | number };
  "verify-claim-at": undefined;
  "verify-claim-badge": undefined;
  "verify-claim-signer": undefined;
  "verify-container-checked": undefined;
  "verify-container-differs": { number: string | number };
  "verify-container-files": undefined;
  "verify-container-foreign": undefined;
  "verify-container-keep": undefined;
  "verify-container-keep-none": undefined;
  "verify-container-keep-party": { signer: string | number };
  "verify-container-keep-what": undefined;
  "verify-container-kept": { number: string | number };
  "verify-container-open": undefined;
  "verify-container-recorded_by": undefined;
  "verify-container-same": { number: string | number };
  "verify-container-unchecked": undefined;
  "verify-cover-different": undefined;
  "verify-cover-missing": undefined;
  "verify-cover-same": undefined;
  "verify-cover-unknown": undefined;
  "verify-covers": undefined;
  "verify-covers-file": undefined;
  "verify-covers-part": { revision: string | number };
  "verify-document": undefined;
  "verify-drop": undefined;
  "verify-findings": undefined;
  "verify-intact": undefined;
  "verify-issued": { number: string | number };
  "verify-issued-different": undefined;
  "verify-issued-same": undefined;
  "verify-issuer": undefined;
  "verify-level": undefined;
  "verify-level-archival": undefined;
  "verify-level-basic": undefined;
  "verify-level-long_term": undefined;
  "verify-level-timed": undefined;
  "verify-not-intact": undefined;
  "verify-not-trusted": undefined;
  "verify-organisation": undefined;
  "verify-other": undefined;
  "verify-receive": undefined;
  "verify-receive-do": undefined;
  "verify-receive-done": { number: string | number };
  "verify-receive-party": { signer: string | number };
  "verify-receive-what": { count: number };
  "verify-revision": undefined;
  "verify-revision-of": { revision: string | number; revisions: string | number };
  "verify-service": undefined;
  "verify-signature": { number: string | number };
  "verify-signatures": undefined;
  "verify-signed-at": undefined;
  "verify-signer": undefined;
  "verify-stamped-at": undefined;
  "verify-time-stamp": undefined;
  "verify-time-stamp-of-file": { number: string | number };
  "verify-time-stamp-trusted": { at: string | number };
  "verify-time-stamp-unknown": { at: string | number };
  "verify-title": undefined;
  "verify-trust-add": undefined;
  "verify-trusted": undefined;
  "verify-verdict-broken": undefined;
  "verify-verdict-holds": undefined;
  "verify-verdict-unchecked": undefined;
  "verify-verdict-unsigned": undefined;
  "verify-verdict-untrusted": undefined;
  "verify-what": undefined;
  "visit-add": undefined;
  "visit-again": undefined;
  "visit-agreed": undefined;
  "visit-agreed-add": undefined;
  "visit-agreed-done": undefined;
  "visit-agreed-due": undefined;
  "visit-agreed-field": { number: string | number; part: string | number };
  "visit-agreed-no-term": undefined;
  "visit-agreed-open": { date: string | number };
  "visit-agreed-overdue": { date: string | number };
  "visit-agreed-remove": { number: string | number };
  "visit-agreed-text": undefined;
  "visit-agreed-was-done": { date: string | number };
  "visit-by": undefined;
  "visit-done": undefined;
  "visit-edit": undefined;
  "visit-entry": undefined;
  "visit-held": undefined;
  "visit-issue": undefined;
  "visit-issue-title": undefined;
  "visit-issue-what": undefined;
  "visit-kind": undefined;
  "visit-kind-mid_term": undefined;
  "visit-kind-on_site": undefined;
  "visit-kind-online": undefined;
  "visit-kind-telephone": undefined;
  "visit-late": undefined;
  "visit-none": undefined;
  "visit-of": { date: string | number; kind: string | number; what: string | number };
  "visit-on": undefined;
  "visit-operation-remove": undefined;
  "visit-operation-save": undefined;
  "visit-papers": undefined;
  "visit-planned": undefined;
  "visit-remove": undefined;
  "visit-seen": undefined;
  "visit-signing-reason": undefined;
  "visit-title": undefined;
  "visit-what": undefined;
  "visit-with": undefined;
  "welcome-create": undefined;
  "welcome-create-now": undefined;
  "welcome-create-what": undefined;
  "welcome-demo": undefined;
  "welcome-demo-what": undefined;
  "welcome-field-path": undefined;
  "welcome-field-path-choose": undefined;
  "welcome-field-path-none": undefined;
  "welcome-field-school": undefined;
  "welcome-field-school-hint": undefined;
  "welcome-field-town": undefined;
  "welcome-field-town-hint": undefined;
  "welcome-open": undefined;
  "welcome-open-what": undefined;
  "welcome-recent": undefined;
  "welcome-suggested": undefined;
  "welcome-title": undefined;
  "welcome-what": undefined;
}

/** The Fluent text of each language. */
export const resources: Record<"lv" | "en", string> = {
  lv: `# Trīspusējais prakses līgums: sagatavošana.
agreement-issue-title = Sagatavot līgumu
agreement-issue = Sagatavot līgumu
agreement-again = Jauna līguma versija
agreement-issue-what = Sagatavotais līgums vairs nemainās: to var atvērt, izdrukāt, saglabāt un parakstīt. Kamēr tas nav sagatavots, redzams projekts.
agreement-missing = Pirms līguma izsniegšanas vēl jāieraksta
agreement-papers = Līguma dokumenti
agreement-paper-agreement = Līgums
agreement-paper-amendment = Grozījumi
agreement-paper-termination = Izbeigšana

# Vienošanās par grozījumiem līgumā: sagatavošana.
amendment-issue-title = Sagatavot vienošanos par grozījumiem
amendment-issue = Sagatavot vienošanos
amendment-again = Jauna vienošanās par grozījumiem
amendment-issue-what = Vienošanās nosauc katru nosacījumu, kas kopš līguma sagatavošanas prakses ziņās ir cits: laiku, stundas, vietu, vadītājus, mērķi, apdrošināšanu, atlīdzību. Jauna vienošanās aizstāj iepriekšējo.

# Programma uzņēmumā: skolas veidlapu pakete un atbilde uz to.

answering-mail-subject = Atbildes uz prakses veidlapām { $number }
answering-mail-text =
    Labdien!

    Pielikumā ir atbildes uz prakses veidlapām ({ $school }). Fails ir šifrēts; to atver skola programmā „Amats”.

answering-open = Atvērt skolas paketi
answering-open-what = Prakses vadītājam uzņēmumā: skola ir atsūtījusi failu, kura nosaukums beidzas ar „.amats-packet”. Konts un internets nav vajadzīgs.
answering-drop = Ievelciet paketes failu
answering-chosen = Izvēlēts: { $name }
answering-file = Paketes fails
answering-passphrase = Parole
answering-passphrase-hint = Piecpadsmit zīmes, ko pateica skola. Defises un burtu lielums nav svarīgi.
answering-open-do = Atvērt

answering-title = Veidlapas no skolas
answering-from = { $school }. Jūsu atbildes paliek šajā datorā, līdz pats tās nosūtāt.
answering-close = Aizvērt paketi
answering-signed = Parakstīja { $signer } · sertifikātu izdeva { $issuer }
answering-new = Šīs skolas paraksts šajā datorā redzams pirmo reizi
answering-changed = Šīs skolas pakete ir parakstīta ar citu sertifikātu nekā iepriekš
answering-check = Ja neesat drošs, ka pakete ir no skolas, piezvaniet un salīdziniet sertifikāta nospiedumu:
answering-trust = Viss kārtībā, atcerēties
answering-known = Sertifikāts ir tas pats, kas iepriekš.
answering-forms = Veidlapas
answering-column-form = Veidlapa
answering-column-trainee = Praktikants
answering-column-due = Atbildēt līdz
answering-column-state = Gatavība
answering-state-new = Nav sākta
answering-state-begun = Iesākta
answering-state-done = Pabeigta
answering-fill = Aizpildīt
answering-again = Labot
answering-back = Atpakaļ uz sarakstu
answering-done = Pabeigts
answering-later = Saglabāt un turpināt vēlāk
answering-given = Kas jau ir zināms

answering-send = Nosūtīt atbildi skolai
answering-send-what = { $done ->
    [zero] Neviena no { $all } veidlapām vēl nav pabeigta.
    [one] Pabeigta { $done } no { $all } veidlapām. Atbildē ir tikai pabeigtās; pārējās var nosūtīt vēlāk.
   *[other] Pabeigtas { $done } no { $all } veidlapām. Atbildē ir tikai pabeigtās; pārējās var nosūtīt vēlāk.
}
answering-send-all = Visas veidlapas ir pabeigtas.
answering-mail = Sagatavot e-pastu
answering-save = Saglabāt atbildes failu
answering-send-secret = Fails ir šifrēts: to var atvērt tikai skola.

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

# Vērtēšana: vērtējumi pēc veidlapas, skolas atzīmes, gala atzīme un tās apstiprināšana, veidlapu maiņa.
assessment-mark-none = nav vērtēts
assessment-mentor = Noslēguma vērtējums uzņēmumā
assessment-mentor-what = Prakses vadītāja vērtējums, kā tas saņemts: papīrā, e-pastā vai sarunā. Rezultāti, par kuriem vienojās saskaņošanā, ir pirmie.
assessment-keys = Cipars uzreiz izvēlas atzīmi (0 ir 10; līmeņiem 1 ir zemākais), Tab pāriet tālāk, Delete atzīmi noņem.
assessment-outcome = Mācīšanās rezultāts
assessment-mark = Atzīme
assessment-remark = Piezīme vai pierādījums
assessment-agreed = saskaņots
assessment-overall = Kopējā atzīme
assessment-average = Rezultātu vidējā atzīme: { $mean }
assessment-average-none = Rezultātu vidējā atzīme parādīsies, kad būs ievadīta kaut viena.
assessment-strengths = Stiprās puses
assessment-improvements = Kas jāpilnveido
assessment-characterisation = Raksturojums
assessment-characterisation-hint = Attieksme pret darbu, patstāvība, sadarbība, darba drošības ievērošana.
assessment-by = Kas vērtēja
assessment-on = Vērtējuma datums
assessment-final = Skolas gala atzīme
assessment-final-mentor = Prakses vadītāja kopējā atzīme: { $mark }.
assessment-final-mark = Gala atzīme
assessment-final-by = Kas piešķīra
assessment-final-on = Piešķirta
assessment-final-reason = Pamatojums
assessment-final-reason-hint = Obligāts, ja atzīme atšķiras no aprēķinātās.
assessment-parts = Vērtēšanas daļas
assessment-tab-midterm = Vidus
assessment-tab-mentor = Uzņēmums
assessment-tab-own = Pašvērtējums
assessment-tab-school = Dienasgrāmata un aizstāvēšana
assessment-tab-final = Gala atzīme
assessment-tab-papers = Dokumenti
assessment-midterm = Starpvērtējums uzņēmumā
assessment-midterm-what = Prakses vadītāja vērtējums prakses vidū: kas jau izdodas un pie kā vēl jāstrādā. Gala atzīmē tas netiek skaitīts.
assessment-own = Praktikanta pašvērtējums
assessment-own-what = Praktikants vērtē sevi pēc tiem pašiem rezultātiem un kritērijiem. Gala atzīmē tas netiek skaitīts.
assessment-criteria = Kritēriji
assessment-criterion = Kritērijs
assessment-level = Līmenis
assessment-evidence = Pierādījums
assessment-outcomes = Sasniedzamie rezultāti
assessment-criteria-mean = Kritēriju vidējais: { $mean }
assessment-advice = Ieteikumi skolai
assessment-hire = Vai pieņemtu darbā
assessment-hire-none = nav atbildēts
assessment-hire-yes = jā
assessment-hire-perhaps = varbūt, pēc papildu mācībām
assessment-hire-no = nē
assessment-diary = Dienasgrāmata vai pārskats
assessment-diary-what = Skolas vērtējums par prakses dienasgrāmatu vai pārskatu.
assessment-school-remark = Uz ko vērtējums balstīts
assessment-defence = Prakses aizstāvēšana
assessment-defence-what = Diena, komisija, protokols un vērtējums.
assessment-held-on = Aizstāvēšanas diena
assessment-commission = Komisija
assessment-commission-hint = Katrs vārds savā rindā, komisijas vadītājs pirmais.
assessment-protocol = Protokola numurs
assessment-form = Veidlapa
assessment-form-used = Veidlapas { $version }. versija
assessment-form-first = Vērtēts pirms veidlapu ieviešanas
assessment-standing = Statuss
assessment-confirmed-on = Apstiprināts
assessment-version-reason = Jaunas versijas pamatojums
assessment-confirmed = apstiprināts { $day }
assessment-open = nav apstiprināts
assessment-absent = nav vērtēts
assessment-version = { $version }. versija: { $reason }
assessment-confirm = Apstiprināt
assessment-confirm-title = Apstiprināt: { $part }?
assessment-confirm-what = Pēc apstiprināšanas šo daļu maina tikai ar jaunu versiju un pamatojumu.
assessment-confirm-final = Pēc tam uzņēmumam drīkst rādīt arī praktikanta atbildes par praksi.
assessment-confirm-save-first = Vispirms saglabājiet izmaiņas.
assessment-reopen = Sākt jaunu versiju
assessment-reopen-title = Jauna versija: { $part }
assessment-reopen-what = Iepriekšējā versija paliek vēsturē.
assessment-reopen-reason = Pamatojums
assessment-sum = Kā atzīme veidojas
assessment-sum-part = Daļa
assessment-sum-weight = Svars
assessment-sum-mark = Vērtējums
assessment-sum-points = Ieguldījums
assessment-sum-total = Kopā
assessment-sum-missing = vēl nav
assessment-sum-proposed = Aprēķinātā atzīme: { $mark }
assessment-sum-rounded = { $exact } noapaļo līdz { $mark } (puse un vairāk – uz augšu).
assessment-sum-incomplete = Vēl trūkst: { $parts }. Atzīmi aprēķinās, kad būs visas daļas.
assessment-sum-failed = Daļa nav ieskaitīta, tāpēc atzīme no svariem neizriet: to nosaka un pamato skola.
assessment-sum-no-points = Nevienai daļai nav punktu, tāpēc atzīmi nosaka un pamato skola.
assessment-sum-weighed = Daļām, ko ieskaita vai neieskaita, nav punktu. Pārējo daļu svari ({ $weighed } %) skaitīti attiecībā vienai pret otru.
assessment-sum-none = Veidlapai nav svaru: skolas atzīme stāv pati par sevi.
assessment-sum-differs = Atzīme atšķiras no aprēķinātās, tāpēc vajadzīgs pamatojums.
assessment-answers-closed = Praktikanta atbildes par uzņēmumu ir slēptas, līdz gala atzīme ir apstiprināta.
assessment-answers-open = Gala atzīme ir apstiprināta, tāpēc uzņēmums drīkst redzēt praktikanta atbildes.
assessment-part-midterm = Starpvērtējums
assessment-part-mentor = Uzņēmuma vērtējums
assessment-part-own = Pašvērtējums
assessment-part-diary = Dienasgrāmata vai pārskats
assessment-part-defence = Aizstāvēšana
assessment-part-final = Gala atzīme
assessment-issue-title = Vērtējuma lapa
assessment-issue-what = Rezultāti, daļas ar svariem, gala atzīme un komisija. To sagatavo, kad gala atzīme ir apstiprināta.
assessment-issue = Sagatavot vērtējuma lapu
assessment-again = Vērtējuma lapa no jauna
assessment-file = Prakses lieta vienā PDF
assessment-file-what = Visu sagatavoto dokumentu jaunākās versijas vienā datnē ar grāmatzīmēm lasīšanai un drukai. Paraksti elektroniski pārbaudāmi katrā dokumentā atsevišķi.
assessment-file-none = Vēl nav neviena sagatavota dokumenta.
assessment-file-save = Saglabāt prakses lietu
assessment-file-saved = Saglabāts: { $path }
assessment-forms-title = Vērtēšana
assessment-forms-what = Kritēriji, skalas un svari, pēc kuriem vērtē praksi. Katra saglabāšana ir jauna versija; prakse patur to, ar kuru vērtēšana sākta.
assessment-forms-for-all = Visām programmām
assessment-forms-programme = Kam veidlapa paredzēta
assessment-forms-versions = Versijas
assessment-forms-in-force = spēkā
assessment-forms-from = Spēkā no
assessment-forms-until = Spēkā līdz
assessment-forms-outcome-scale = Rezultātu skala
assessment-forms-final-scale = Gala atzīmes skala
assessment-forms-pass-from = Sekmīga no
assessment-forms-company-signs = Vērtējuma lapu paraksta arī uzņēmums
assessment-forms-weights = Svari
assessment-forms-weight = { $part }: svars, %
assessment-forms-scale = { $part }: skala
assessment-forms-total = Kopā { $total } %
assessment-forms-total-wrong = Kopā { $total } %, jābūt 100 %
assessment-forms-no-weights = Gala atzīme stāv pati par sevi, bez svariem
assessment-forms-criterion-lv = { $number }. kritērijs latviski
assessment-forms-criterion-en = { $number }. kritērijs angliski
assessment-forms-criterion-scale = { $number }. kritērija skala
assessment-forms-criterion-add = Pievienot kritēriju
assessment-forms-criterion-up = Pārvietot { $number }. kritēriju augstāk
assessment-forms-criterion-down = Pārvietot { $number }. kritēriju zemāk
assessment-forms-criterion-remove = Noņemt { $number }. kritēriju
assessment-forms-no-criteria = Kritēriju nav: vērtē tikai sasniedzamos rezultātus un kopējo atzīmi.
assessment-forms-new-version = Saglabāšana veidos { $version }. versiju.
assessment-forms-own-none = Šai kvalifikācijai nav savas veidlapas; der visām programmām paredzētā. Saglabājot rodas kvalifikācijas pašas veidlapa.
assessment-scale-ten-points = desmit ballu
assessment-scale-pass-fail = ieskaitīts / neieskaitīts
assessment-scale-four-levels = četri līmeņi

# Stundas un kavējumi: kavējumi un izstrādātās stundas.
attendance-title = Stundas un kavējumi
attendance-what = Kavējums ir laiks, ko nokavē, kamēr prakse notiek; pārtraukums aptur praksi un izņem dienas no plāna.
attendance-absence = Kavējums
attendance-absences = Kavējumi
attendance-none = Kavējumu nav.
attendance-add = Pievienot kavējumu
attendance-edit = Labot
attendance-remove = Dzēst
attendance-of = { $what }: { $period }
attendance-start = Pirmā diena
attendance-end = Pēdējā diena
attendance-minutes = Nokavētais laiks, minūtes
attendance-hours = Nokavētās stundas
attendance-rest = un minūtes
attendance-reason = Iemesls
attendance-reason-illness = slimība
attendance-reason-justified = attaisnots iemesls
attendance-reason-unjustified = neattaisnots kavējums
attendance-reason-school_duty = pienākumi skolā
attendance-reason-holiday = brīvdienas
attendance-reason-other = cits iemesls
attendance-told_on = Kad paziņots
attendance-told = paziņots { $date }
attendance-not-told = nav paziņots
attendance-note = Piezīme
attendance-note-hint = Neraksti veselības vai ģimenes datus
attendance-done = Izstrādāts
attendance-done-value = { $done } no { $required } ({ $share } %)
attendance-confirmed = No tām apstiprinātas
attendance-missed = Nokavēts
attendance-met = Stundas būs izstrādātas
attendance-met-now = stundas ir izstrādātas
attendance-met-never = pēc šī darba laika – nekad
attendance-basis-diary = Skaita dienasgrāmatā iesniegtās un apstiprinātās stundas; datums – ja turpina pēc nedēļas grafika.
attendance-basis-schedule = Dienasgrāmatā vēl nekas nav iesniegts, tāpēc skaita stundas pēc grafika līdz vakardienai bez kavējumiem.
attendance-operation-save = kavējuma atzīme
attendance-operation-remove = kavējuma dzēšana
attendance-met-late = { $date } – pēc prakses pēdējās dienas

# Skolas kalendārs: svētku dienas, pārceltās darba dienas un skolēnu brīvdienas pa mācību gadiem.
calendar-title = Kalendārs
calendar-what = Darba laiks praksē ievēro šo kalendāru: svētkos prakse nenotiek, brīvdienās skolā nav mācību stundu, pārceltās darba dienas ievēro uzņēmumi, kuriem tas atzīmēts.
calendar-year = Mācību gads
calendar-year-present = { $year } (tagad)
calendar-earlier = Iepriekšējais mācību gads
calendar-later = Nākamais mācību gads
calendar-unknown = Par { $year } zināmas tikai svētku dienas
calendar-unknown-what = Pārcelto darba dienu un skolēnu brīvdienu programmas datos nav. Ierakstiet tās no Ministru kabineta rīkojuma un skolas mācību gada plāna: darba laiks tās ievēros uzreiz.
calendar-shipped = Šīs dienas ir programmas datos
calendar-shipped-what = Ja jūsu skolā ir citādi, mainiet un saglabājiet: mainīsies tikai šis mācību gads un tikai šajā darba datnē.
calendar-school = Šīs dienas noteikusi skola
calendar-reset = Aizmirst skolas ierakstīto
calendar-reset-done = Skolas ierakstītās dienas aizmirstas
calendar-saved = Kalendārs saglabāts
calendar-school-holidays = Skolēnu brīvdienas
calendar-school-holidays-what = Abas dienas ieskaitot. Rindu bez datumiem nesaglabā.
calendar-name = Nosaukums
calendar-start = No
calendar-end = Līdz
calendar-line = { $line }: { $part }
calendar-line-holidays = { $number }. brīvdienas
calendar-line-moved = { $number }. pārceltā diena
calendar-add-holiday = Pievienot brīvdienas
calendar-moved = Pārceltās darba dienas
calendar-moved-what = Katram gadam tās nosaka Ministru kabineta rīkojums.
calendar-moved-none = Nav nevienas.
calendar-off = Brīva ir
calendar-worked = Strādā
calendar-add-moved = Pievienot pārceltu dienu
calendar-remove = Noņemt: { $line }
calendar-public = Svētku dienas
calendar-public-what = Programma tās aprēķina pēc likuma „Par svētku, atceres un atzīmējamām dienām”.
calendar-date = Datums
calendar-weekday = Nedēļas diena
calendar-in-lieu = { $name } (brīvdiena svētku dienas vietā)
calendar-placement-unknown = Par { $years } pārceltās darba dienas un skolēnu brīvdienas nav zināmas: darba laiks ievēro tikai svētku dienas.
calendar-open = Atvērt kalendāru

# Raksturojums kā dokuments.
characterisation-issue-title = Raksturojums
characterisation-issue-what = Uzņēmuma raksturojums par praktikantu. To sagatavo, kad uzņēmuma noslēguma vērtējums ir apstiprināts.
characterisation-issue = Sagatavot raksturojumu
characterisation-again = Raksturojums no jauna

# Komandrindas programma.
cli-no-workspace-named = Norādiet darba datni: amats-cli --workspace DATNE …
cli-check-sound =
    { $entries ->
        [zero] Viss kārtībā. Žurnālā { $entries } ierakstu, ķēde ir vesela ({ $head }).
        [one] Viss kārtībā. Žurnālā { $entries } ieraksts, ķēde ir vesela ({ $head }).
       *[other] Viss kārtībā. Žurnālā { $entries } ieraksti, ķēde ir vesela ({ $head }).
    }
cli-exported = { $rows ->
    [zero] Ierakstīts { $rows } rindu: { $path }
    [one] Ierakstīta { $rows } rinda: { $path }
   *[other] Ierakstītas { $rows } rindas: { $path }
}
cli-unknown-ending = Norādiet datni ar paplašinājumu .xlsx vai .csv; praksēm der arī .ics.
cli-restored = Atjaunots. Iepriekšējā datne saglabāta: { $path }
cli-import-counts = Jauni: { NUMBER($create) }, mainīti: { NUMBER($change) }, bez izmaiņām: { NUMBER($same) }, jāizvēlas: { NUMBER($choose) }, noraidīti: { NUMBER($refused) }
cli-demo-made = Demonstrācijas darba datne. Audzēkņi: { $students }, uzņēmumi: { $companies }, prakses: { $placements }.
cli-no-form-named = Datnē ir vairākas veidlapas. Norādiet vienu: --number NUMURS ({ $numbers })
cli-packet-accepted = Veidlapas { $number } atbildes pieņemtas.
cli-prolong-asks = Jautātu šiem datoriem: { $hosts }. Lai to darītu, pievienojiet --online.
cli-prolong-nobody = Nevienam citam datoram nekas nav jājautā. Lai papildinātu parakstus, pievienojiet --online.

# Uzņēmumi (prakses vietas): saraksts, kartīte, prakses vadītāji.
companies-title = Uzņēmumi
companies-new = Jauns uzņēmums
companies-import = Importēt…
companies-search = Meklēt uzņēmumu
companies-column-name = Nosaukums
companies-column-number = Reģ. Nr.
companies-column-contact = Saziņa
companies-column-standing = Piemērotība
companies-column-mentors = Prakses vadītāji
companies-column-placements = Prakses
companies-empty-title = Uzņēmumu vēl nav
companies-empty-what = Importējiet uzņēmumu sarakstu no Excel vai CSV datnes vai pievienojiet pirmo.
companies-none-match = Neviens uzņēmums neatbilst meklētajam.
companies-form-company = Uzņēmums
companies-field-name = Nosaukums (bez juridiskās formas)
companies-field-legal-form = Juridiskā forma
companies-field-legal-form-hint = SIA, AS, ZS, biedrība…
companies-field-number = Reģistrācijas numurs
companies-field-number-hint = 11 cipari; pašnodarbinātajam atstājiet tukšu.
companies-number-doubtful = Reģistrācijas numura kontrolsumma neatbilst. Pārbaudiet numuru.
companies-field-address = Juridiskā adrese
companies-field-phone = Tālrunis
companies-field-email = E-pasts
companies-mentors = Prakses vadītāji uzņēmumā
companies-mentors-none = Prakses vadītājs vēl nav norādīts. Bez tā līgumu nevar sagatavot.
companies-mentor-new = Pievienot prakses vadītāju
companies-mentor-edit = Prakses vadītājs
companies-mentor-remove-title = Noņemt prakses vadītāju?
companies-mentor-remove-what = { $name } vairs nebūs izvēlnē. Ieraksti esošajās praksēs paliek.
companies-field-mentor-qualification = Kvalifikācija un pieredze
companies-placements = Prakses
companies-placements-none = Šajā uzņēmumā prakšu vēl nav bijis.
companies-created = Uzņēmums pievienots.
companies-saved = Uzņēmuma dati saglabāti.
companies-mentor-saved = Prakses vadītājs saglabāts.
companies-mentor-removed = Prakses vadītājs noņemts.
companies-filter = Atlase
companies-filter-any = Visi uzņēmumi
companies-filter-not_assessed = Piemērotība nav vērtēta
companies-filter-suitable = Piemēroti
companies-filter-with_conditions = Piemēroti ar nosacījumiem
companies-filter-unsuitable = Nepiemēroti
companies-filter-expired = Vērtējumam beidzies termiņš
companies-filter-cooperation_ending = Drīz beidzas sadarbības līgums
companies-filter-insurance_ending = Beidzas vai beigusies apdrošināšana

companies-tab-overview = Pārskats
companies-tab-sites = Vietas un piemērotība
companies-tab-cooperation = Vietu skaits un sadarbība
companies-tab-data = Uzņēmuma dati

companies-overview = Svarīgākais
companies-overview-contact = Saziņa
companies-overview-signer = Paraksta
companies-overview-standing = Piemērotība
companies-overview-seats = Prakses vietas { $year }
companies-overview-seats-value = { $qualification }: { $assigned } no { $planned }
companies-overview-seats-free = { $qualification }: { $assigned }, plāna nav
companies-overview-none = nav norādīts
companies-overview-seats-none = Šim mācību gadam nekas nav plānots.

companies-attention = Jāņem vērā
companies-attention-unsuitable = Prakses vieta atzīta par nepiemērotu.
companies-attention-unsuitable-at = Prakses vieta „{ $site }” atzīta par nepiemērotu.
companies-attention-expired = Piemērotības vērtējumam beidzies termiņš.
companies-attention-expired-at = Prakses vietas „{ $site }” piemērotības vērtējumam beidzies termiņš.
companies-attention-check = Piemērotības pārbaude bija jāveic līdz { $date }
companies-attention-signer = { $name } šodien nedrīkst parakstīt uzņēmuma vārdā: pilnvarojuma termiņš to neaptver. Norādiet citu pārstāvi vai jaunu termiņu.
companies-attention-signer-none = Nav norādīts, kas paraksta uzņēmuma vārdā. Bez tā līgumā paliek tukša vieta.
companies-attention-signer-other = { $usual } šodien nedrīkst parakstīt, tāpēc līgumā būs { $name }.
companies-attention-cooperation = { $paper } beidzas { $date }
companies-attention-insurance = Apdrošināšanas polise { $number } beidzas { $date }
companies-attention-insurance-ended = Apdrošināšana beigusies { $date }

companies-sites = Prakses norises vietas
companies-sites-none = Atsevišķas vietas nav norādītas: prakse notiek juridiskajā adresē.
companies-sites-first = Pirmā ir parastā vieta. To piedāvā jaunai praksei.
companies-site-new = Pievienot vietu
companies-site-edit = Prakses norises vieta
companies-site-saved = Prakses norises vieta saglabāta.
companies-site-removed = Prakses norises vieta noņemta.
companies-site-remove-title = Noņemt prakses norises vietu?
companies-site-remove-what = „{ $name }” vairs nebūs izvēlnē. Adrese esošajās praksēs paliek. Vietu, kas ir vērtēta, noņemt nevar.
companies-site-usual = parastā vieta
companies-field-site-name = Vietas nosaukums
companies-field-site-name-hint = Kā to sauc uzņēmumā, piemēram, „2. cehs”. Var atstāt tukšu.
companies-field-site-address = Adrese
companies-field-site-usual = Prakses parasti notiek šeit

companies-representatives = Kas var parakstīt uzņēmuma vārdā
companies-representatives-none = Neviens vēl nav norādīts. Līgumā jābūt pārstāvim ar amatu un pārstāvības pamatu.
companies-representative-new = Pievienot pārstāvi
companies-representative-edit = Pārstāvis
companies-representative-saved = Pārstāvis saglabāts.
companies-representative-removed = Pārstāvis noņemts.
companies-representative-remove-title = Noņemt pārstāvi?
companies-representative-remove-what = { $name } vairs nebūs starp tiem, kas var parakstīt. Izdotie dokumenti nemainās.
companies-representative-signs = paraksta
companies-representative-ended = termiņš beidzies
companies-representative-ahead = vēl nav stājies spēkā
companies-representative-term = { $from } – { $until }
companies-representative-since = no { $from }
companies-representative-until = līdz { $until }
companies-representative-authority = saskaņā ar { $authority }
companies-field-representative-name = Vārds, uzvārds
companies-field-representative-position = Amats
companies-field-representative-authority = Rīkojas saskaņā ar
companies-field-representative-authority-hint = Kā līgumā: „statūtiem”, „2026. gada 3. februāra pilnvaru Nr. 7”.
companies-field-representative-from = Pilnvarojums no
companies-field-representative-until = Pilnvarojums līdz
companies-field-representative-until-hint = Atstājiet tukšu, ja termiņa nav.
companies-field-representative-signs = Paraksta uzņēmuma vārdā, ja nav norādīts citādi

companies-training-missing = nav pedagoģisko mācību
companies-training-expired = mācību termiņš beidzies { $date }
companies-training-valid = { $course } ({ $hours } h)
companies-training-until = derīgs līdz { $date }
companies-training-certificate = apliecība { $number }
companies-form-training = Pedagoģiskās mācības
companies-form-training-has = Prakses vadītājs ir apguvis pedagoģiskās mācības
companies-form-training-what = Darba vidē balstītām mācībām prakses vadītājam vajadzīga pedagoģiskā sagatavotība: kurss vai skolotāja kvalifikācija.
companies-field-training-course = Kurss vai kvalifikācija
companies-field-training-hours = Stundas
companies-field-training-certificate = Apliecības numurs
companies-field-training-issued = Izdota
companies-field-training-until = Derīga līdz
companies-field-training-until-hint = Tukšs, ja termiņa nav.

# Kas izriet no kvalitātes izvērtējuma; ziņojuma noslēgumam.
conclusion-excellent = Prakses kvalitāte ir teicama; ieteicams turpināt sadarbību un nodot pieredzi citiem.
conclusion-good = Prakses kvalitāte ir laba; sadarbību ieteicams turpināt.
conclusion-needs-work = Prakses kvalitāte jāpilnveido: pirms nākamās prakses skolai un uzņēmumam jāvienojas par uzlabojumiem.
conclusion-insufficient = Prakses kvalitāte ir nepietiekama: nekavējoties jāvienojas par rīcību, un līdz tās izpildei jaunas prakses šajā vietā nav sākamas.

# Sadarbība ar uzņēmumu: prakses vietu skaits, līgumi un memorandi, apdrošināšana.
cooperation-capacity = Prakses vietu skaits
cooperation-capacity-none = Nekas nav plānots. Pierakstiet, cik praktikantu uzņēmums uzņems katrā kvalifikācijā un mācību gadā.
cooperation-capacity-new = Pievienot plānu
cooperation-capacity-edit = Prakses vietu skaits
cooperation-capacity-saved = Prakses vietu skaits saglabāts.
cooperation-capacity-removed = Plāns noņemts.
cooperation-capacity-remove-title = Noņemt plānu?
cooperation-capacity-remove-what = Plāns „{ $name }” vairs netiks rādīts. Prakses paliek.
cooperation-capacity-year = Mācību gads
cooperation-capacity-qualification = Kvalifikācija
cooperation-capacity-planned = Plānots
cooperation-capacity-assigned = Piešķirts
cooperation-capacity-used = Izmantots
cooperation-capacity-over = par { $count } vairāk
cooperation-capacity-unplanned = nav plānots
cooperation-capacity-actions = Darbības
cooperation-capacity-what = Piešķirtas ir prakses, kas sākas mācību gadā, izmantotas – tās, kas jau sākušās.
cooperation-field-planned = Plānotās vietas

cooperation-papers = Sadarbības līgumi un memorandi
cooperation-papers-none = Sadarbības līgumu vai memorandu vēl nav. Pievienojiet dokumentu, lai laikus redzētu, kad tas beidzas.
cooperation-paper-new = Pievienot līgumu vai memorandu
cooperation-paper-edit = Sadarbības līgums vai memorands
cooperation-paper-saved = Sadarbības dokuments saglabāts.
cooperation-paper-removed = Sadarbības dokuments noņemts.
cooperation-paper-remove-title = Noņemt sadarbības dokumentu?
cooperation-paper-remove-what = „{ $name }” vairs nebūs uzņēmuma kartītē.
cooperation-kind-agreement = Sadarbības līgums
cooperation-kind-memorandum = Sadarbības memorands
cooperation-kind-other = Cits dokuments
cooperation-paper-name = { $kind } { $number }
cooperation-paper-signed = parakstīts { $date }
cooperation-paper-until = spēkā līdz { $date }
cooperation-paper-open = bez termiņa
cooperation-term-ending = drīz beigsies
cooperation-term-ended = beidzies
cooperation-field-kind = Veids
cooperation-field-number = Numurs
cooperation-field-signed = Parakstīts
cooperation-field-from = Spēkā no
cooperation-field-from-hint = Tukšs, ja no parakstīšanas dienas.
cooperation-field-until = Spēkā līdz
cooperation-field-until-hint = Tukšs, ja termiņa nav.
cooperation-field-subject = Priekšmets
cooperation-field-note = Piezīme

cooperation-policies = Civiltiesiskās atbildības apdrošināšana
cooperation-policies-none = Polise nav ierakstīta. Pievienojiet to, ja uzņēmumā notiek darba vidē balstītas mācības: tām uzņēmuma apdrošināšana parasti vajadzīga.
cooperation-policy-new = Pievienot polisi
cooperation-policy-edit = Apdrošināšanas polise
cooperation-policy-saved = Polise saglabāta.
cooperation-policy-removed = Polise noņemta.
cooperation-policy-remove-title = Noņemt polisi?
cooperation-policy-remove-what = Polise „{ $name }” vairs nebūs uzņēmuma kartītē.
cooperation-policy-name = { $insurer }, Nr. { $number }
cooperation-policy-sum = { $sum } EUR
cooperation-field-insurer = Apdrošinātājs
cooperation-field-policy-number = Polises numurs
cooperation-field-sum = Apdrošinājuma summa, EUR
cooperation-field-valid-until = Spēkā līdz
cooperation-school-year = { $from }./{ $to }. m. g.

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

# Dokumenti: uzraksti PDF dokumentos. Līguma teksts ir assets/templates.
documents-number = Nr. { $number }
documents-footer-number = Nr. { $number } · { $version }. redakcija · veidne { $template }
documents-footer-hash = Satura kods { $code } · žurnāls { $journal }
documents-footer-content = Satura kods { $code }
documents-draft = Projekts
documents-demonstration = DEMO · izdomāti dati
documents-yes = Jā
documents-no = Nē
documents-not-applicable = Nav attiecināms
documents-none = nav
documents-no-data = nav datu

documents-party-school = Skola
documents-party-company = Prakses vieta
documents-party-student = Praktikants
documents-party-representative = Likumiskais pārstāvis

documents-field-name = Nosaukums
documents-field-registration = Reģistrācijas Nr.
documents-field-address = Adrese
documents-field-site = Prakses norises adrese
documents-field-represented = Pārstāv
documents-field-contact = Saziņa
documents-field-person = Vārds, uzvārds
documents-field-personal-code = Personas kods
documents-field-identity-document = Personu apliecinošs dokuments
documents-field-birth-date = Dzimšanas datums
documents-field-declared-address = Deklarētā adrese
documents-field-group = Grupa
documents-field-kind = Prakses veids
documents-field-programme = Izglītības programma
documents-field-qualification = Profesionālā kvalifikācija
documents-field-level = LKI līmenis
documents-field-goal = Prakses mērķis
documents-field-period = Prakses laiks
documents-field-hours = Stundas kopā
documents-field-hours-day = Stundas dienā
documents-field-week = Darba laiks
documents-field-hours-week = Stundas nedēļā
documents-shift = { $days }: { $from }–{ $to }
documents-shift-with-break = { $days }: { $from }–{ $to }, pārtraukums { $minutes } min
documents-field-position = Amats
documents-field-experience = Kvalifikācija, pieredze
documents-field-ended = Izbeigta pirms termiņa
documents-change-term = Nosacījums
documents-change-before = Līgumā
documents-change-after = Turpmāk
documents-changes-summary = Grozījumi: kā ir līgumā un kā būs turpmāk
documents-insurance = Apdrošināšana
documents-remuneration = Atlīdzība un izdevumi
documents-represented = { $position } { $name }
documents-represented-by-right = { $position } { $name } saskaņā ar { $authority }
documents-identity = { $kind } Nr. { $number }, izdevējvalsts: { $country }
documents-identity-until = { $kind } Nr. { $number }, izdevējvalsts: { $country }, derīga līdz { $until }
documents-identity-passport = pase
documents-identity-card = personas apliecība
documents-identity-permit = uzturēšanās atļauja
documents-identity-other = apliecība

documents-kind-training = mācību prakse
documents-kind-module = prakses modulis
documents-kind-final = noslēguma prakses modulis (kvalifikācijas prakse)
documents-kind-work-based = darba vidē balstītas mācības (DVB)
documents-kind-erasmus = Erasmus+ prakse
documents-kind-other = cita prakse

documents-supervisor = Prakses vadītājs skolā
documents-mentor = Prakses vadītājs prakses vietā
documents-outcome-code = Kods
documents-outcome = Sasniedzamais rezultāts
documents-outcomes-summary = Sasniedzamie rezultāti, uz kuriem prakse vērsta
documents-requisites-summary = { $party }: rekvizīti
documents-subject-summary = Prakses veids, programma un kvalifikācija
documents-time-summary = Prakses laiks un vieta

documents-expectation-party = Puse
documents-expectation-side = Veids
documents-expectation-text = Gaida
documents-expectation-outcomes = Rezultāti
documents-expectation-standing = Izpilde
documents-expectations-summary = Ko katra puse piedāvā un sagaida
documents-side-offers = Piedāvā
documents-side-expects = Sagaida
documents-standing-proposed = Ierosināta
documents-standing-discussed = Pārrunāta
documents-standing-agreed = Saskaņota
documents-standing-fulfilled = Izpildīta
documents-standing-unfulfilled = Nav izpildīta
documents-consent = { $party }: { $person }, { $date }, { $manner }
documents-manner-in-person = klātienē
documents-manner-call = pa tālruni
documents-manner-email = e-pastā
documents-manner-signature = ar parakstu

documents-annexes = Pielikumi
documents-annex = { $number }. pielikums. { $title }
documents-plan = Individuālais plāns
documents-plan-changed = { $total } – plāns jaunā redakcijā ir pielikumā
documents-plan-of = prakses vietā { $company } no { $total } ({ $share })
documents-plan-module = Modulis
documents-plan-place = Kur
documents-plan-amount = Stundas
documents-plan-weeks = Laiks
documents-plan-summary = Individuālais plāns: modulis, vieta, stundas un laiks
documents-plan-school = skolā
documents-plan-company = prakses vietā
documents-plan-lessons = { $count ->
    [zero] { $count } mācību stundu
    [one] { $count } mācību stunda
   *[other] { $count } mācību stundas
}
documents-plan-hours = { NUMBER($count) } h
documents-plan-in-school = Skolā
documents-plan-in-company = Prakses vietā
documents-plan-total = Kopā
documents-plan-share = Prakses vietas daļa
documents-plan-sums-summary = Plāna kopsummas un prakses vietas daļa
documents-signatures = Puses un paraksti
documents-signature-paper = paraksts, datums
documents-signature-electronic = vieta elektroniskajam parakstam
documents-signature-of = Paraksta lauks: { $party }
documents-signed-electronically = Dokumentu paraksta elektroniski; paraksti ir šajā datnē.
documents-signed-on-paper = Dokuments sagatavots { $copies ->
    [zero] { $copies } eksemplāros
    [one] { $copies } eksemplārā
   *[other] { $copies } eksemplāros
} un parakstīts pašrocīgi.

documents-report-title = Prakses kvalitātes ziņojums
documents-report-author = Sagatavoja: { $name }, { $position }
documents-report-participants = Dalībnieki un prakse
documents-report-participants-summary = Prakses dalībnieki, laiks un kvalifikācija
documents-report-expectations = Gaidas un to izpilde
documents-report-expectations-none = Puses nav pierakstījušas gaidas.
documents-report-learning = Mācīšanās rezultāti
documents-report-mentor = Prakses vadītāja vērtējums
documents-report-mentor-by = Vērtēja { $name }, { $date }
documents-report-mentor-none = Prakses vadītāja vērtējuma nav.
documents-report-outcomes-summary = Prakses vadītāja vērtējums pa sasniedzamajiem rezultātiem
documents-report-mark = Vērtējums
documents-report-level = Līmenis
documents-report-remark = Pierādījums, piezīme
documents-report-overall = Kopējais vērtējums: { $mark }
documents-report-strengths = Stiprās puses
documents-report-improvements = Pilnveidojamais
documents-report-characterisation = Raksturojums
documents-report-final = Skolas gala vērtējums
documents-report-final-mark = Gala vērtējums: { $mark }
documents-report-final-by = Izlika { $name }, { $date }
documents-report-final-none = Gala vērtējums vēl nav izlikts.
documents-report-quality = Prakses kvalitāte
documents-report-quality-apart = Kvalitātes indekss (0–100) raksturo praksi, nevis audzēkni, un nav daļa no audzēkņa vērtējuma.
documents-report-index-band = Kvalitātes indekss: { $index } – { $band }
documents-report-index-none = Kvalitātes indeksa nav: derīgas anketas iesniegusi mazāk nekā divas puses.
documents-report-index-exact = Nenoapaļots: { $index }. { $completeness }.
documents-report-capped = Joslu ierobežo neizpildīts nosacījums.
documents-report-action = Nekavējoties vajadzīga rīcība.
documents-report-full = Pilns vērtējums: visu trīs pušu anketas
documents-report-partial = Daļējs vērtējums: divu pušu anketas
documents-report-incomplete = Anketu ir par maz
documents-report-dimensions = Dimensijas
documents-report-chart-alt = Joslu diagramma, kvalitātes dimensijas no 0 līdz 100: { $values }.
documents-report-dimensions-summary = Kvalitātes dimensijas ar pušu vērtējumiem no 0 līdz 100
documents-report-dimension = Dimensija
documents-report-weight = Svars
documents-report-student = Praktikants
documents-report-company = Prakses vieta
documents-report-school = Skola
documents-report-score = Kopā
documents-report-gap = Starpība
documents-report-differences = Viedokļu atšķirības
documents-report-difference = { $dimension }: pušu vērtējumi atšķiras par { $gap } punktiem.
documents-report-differences-none = Pušu vērtējumi nevienā dimensijā neatšķiras par { $limit } punktiem vai vairāk.
documents-report-overall-marks = Kopvērtējums praksei (1–10, nav daļa no indeksa): { $marks }.
documents-report-gates = Nosacījumi
documents-report-gates-summary = Nosacījumi, kas jāizpilda neatkarīgi no indeksa
documents-report-gate = Nosacījums
documents-report-gate-answer = Izpildīts
documents-report-gate-evidence = Apliecinājums
documents-report-gates-none = Nosacījumi nav pārbaudīti.
documents-report-alerts = Trauksmes
documents-report-alert = { $item }: „{ $text }” – nepiekrīt.
documents-report-alerts-none = Nav.
documents-report-open = Atbildes brīvā formā
documents-report-open-answer = { $party }: { $text }
documents-report-open-none = Atbilžu nav.
documents-report-conclusion = Secinājums
documents-report-conclusion-index = Prakse novērtēta kā „{ $band }” ar kvalitātes indeksu { $index }.
documents-report-conclusion-none = Prakses kvalitāti nevar novērtēt, kamēr nav vismaz divu pušu derīgu anketu.
documents-report-conclusion-gates = Neizpildīti nosacījumi: { $gates }.
documents-report-conclusion-differences = Pārrunājamas viedokļu atšķirības: { $dimensions }.
documents-report-conclusion-weakest = Vājākā dimensija: { $dimension } ({ $score }); tajā sāk uzlabojumus.
documents-report-signatures = Paraksti

documents-band-excellent = Teicama
documents-band-good = Laba
documents-band-needs-work = Jāpilnveido
documents-band-insufficient = Nepietiekama
documents-level-very-high = ļoti augsts
documents-level-high = augsts
documents-level-medium = vidējs
documents-level-low = zems
documents-mark = { $points } ({ $word })
documents-mark-10 = izcili
documents-mark-9 = teicami
documents-mark-8 = ļoti labi
documents-mark-7 = labi
documents-mark-6 = gandrīz labi
documents-mark-5 = viduvēji
documents-mark-4 = gandrīz viduvēji
documents-mark-3 = vāji
documents-mark-2 = ļoti vāji
documents-mark-1 = ļoti ļoti vāji

# Forms that are handed out and come back.
documents-forms-title = { $count ->
    [zero] { $count } veidlapas
    [one] { $count } veidlapa
   *[other] { $count } veidlapas
}
documents-form-number = Veidlapas numurs
documents-form-due = Lūdzam atgriezt līdz { $date }
documents-form-due-to = Lūdzam atgriezt līdz { $date } uz { $address }
documents-form-how = Aizpildiet laukus un saglabājiet failu vai izdrukājiet un aizpildiet ar roku. Nekur nav jāreģistrējas.
documents-form-code = Kods skenēšanai ar veidlapas numuru { $number }
documents-form-seal = Kontrolkods
# Vērtējuma lapa un raksturojums.
documents-sheet-title = Prakses vērtējuma lapa
documents-sheet-outcomes = Sasniedzamie rezultāti
documents-sheet-outcomes-none = Prakses vadītājs rezultātus vēl nav vērtējis.
documents-sheet-evidence = Pierādījums
documents-sheet-parts = Vērtējuma daļas
documents-sheet-parts-summary = Gala vērtējuma daļas ar svaru, vērtējumu un ieguldījumu
documents-sheet-part = Daļa
documents-sheet-part-mentor = Prakses vadītāja (uzņēmuma) vērtējums
documents-sheet-part-diary = Prakses dienasgrāmata vai pārskats
documents-sheet-part-defence = Prakses aizstāvēšana
documents-sheet-contribution = Ieguldījums
documents-sheet-missing = nav vērtēts
documents-sheet-sum = Kopā
documents-sheet-proposed = Noapaļojot no svariem iznāk: { $mark }.
documents-sheet-failed = Viena daļa nav ieskaitīta, tāpēc vērtējums no svariem neizriet un to nosaka skola.
documents-sheet-incomplete = Viena vai vairākas daļas vēl nav vērtētas, tāpēc summas vēl nav.
documents-sheet-without-points = Daļām, ko ieskaita vai neieskaita, nav punktu; pārējo daļu svari ({ $weighed } %) skaitīti attiecībā vienai pret otru.
documents-sheet-final = Gala vērtējums
documents-sheet-reason = Pamatojums: { $reason }
documents-sheet-defence = Aizstāvēšana
documents-sheet-defended = Aizstāvēšanas diena
documents-sheet-commission = Komisija
documents-sheet-protocol = Protokola numurs
documents-characterisation-title = Praktikanta raksturojums
documents-characterisation-criteria = Vērtējums pēc kritērijiem
documents-characterisation-criteria-summary = Kritēriji un to vērtējums
documents-characterisation-criterion = Kritērijs
documents-characterisation-advice = Ieteikumi skolai
documents-characterisation-hire = Vai pieņemtu darbā
documents-hire-yes = Jā
documents-hire-perhaps = Varbūt, pēc papildu mācībām
documents-hire-no = Nē
documents-mark-passed = ieskaitīts
documents-mark-failed = neieskaitīts
documents-mark-not-reached = nav sasniegts
documents-mark-partly = daļēji sasniegts
documents-mark-reached = sasniegts
documents-mark-exceeded = pārsniegts
documents-not-assessed = nav vērtēts
documents-percent = { $number } %
documents-signed-either-way = Dokumentu paraksta ar pildspalvu vai elektroniski šajā datnē.
# Dienasgrāmata un apmeklējumu pārskats.
documents-diary-title = Prakses dienasgrāmata
documents-diary-title-summary = Skola, praktikants, programma un kvalifikācija
documents-diary-group = Grupa
documents-diary-supervisors = Prakses vadītāji un prakses laiki
documents-diary-supervisors-summary = Prakses vadītāji, vieta, laiks un stundas
documents-diary-instructions = Darba aizsardzības instruktāžas
documents-diary-instructions-none = Instruktāžas nav ierakstītas.
documents-diary-instructions-summary = Instruktāžas pa rindām: datums, veids, temats, instruētājs, vai saprasts
documents-diary-understood = Vai saprasts
documents-diary-work = Veikto darbu uzskaite
documents-diary-work-none = Iesniegtu ierakstu nav.
documents-diary-work-summary = Ieraksti pa rindām: datumi, veiktais darbs, stundas, atzīme, vadītāja apstiprinājums
documents-diary-days = Datums
documents-diary-done = Veiktais darbs (rezultāti)
documents-diary-hours = Stundas
documents-diary-confirmation = Vadītāja apstiprinājums
documents-diary-unconfirmed = nav apstiprināts
documents-diary-sum = Kopā { $all }, apstiprinātas { $confirmed }.
documents-diary-absences-summary = Kavējumi pa rindām: datumi, laiks, iemesls, kad paziņots
documents-diary-assessment = Izglītojamā darba novērtējums prakses uzņēmumā
documents-diary-assessment-summary = Vērtējums, stiprās puses un pilnveidojamais
documents-diary-characterisation = Izglītojamā raksturojums praksē uzņēmumā
documents-report-overall-short = Kopējais vērtējums
documents-visits-title = Prakses apmeklējumu pārskats
documents-visits-none = Neviens apmeklējums vai saruna nav notikusi.
documents-visits-one = { $date } – { $kind }
documents-visits-one-summary = Kas apmeklēja, ar ko runāja un kas redzēts
documents-visits-agreed-summary = Norunātais pa rindām: kas, termiņš, kad izpildīts

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

# Lauku nosaukumi importā un eksportā.
fields-first-name = Vārds
fields-last-name = Uzvārds
fields-full-name = Vārds, uzvārds
fields-personal-code = Personas kods
fields-document-kind = Dokumenta veids
fields-document-number = Dokumenta numurs
fields-document-country = Dokumenta izdevējvalsts
fields-document-until = Dokuments derīgs līdz
fields-birth-date = Dzimšanas datums
fields-group = Grupa
fields-programme = Kvalifikācija vai programma
fields-phone = Tālrunis
fields-email = E-pasts
fields-address = Adrese
fields-representative = Likumiskais pārstāvis
fields-representative-phone = Pārstāvja tālrunis
fields-company = Uzņēmums
fields-legal-form = Juridiskā forma
fields-registration-number = Reģistrācijas numurs
fields-site-address = Prakses vietas adrese
fields-signatory = Paraksttiesīgā persona
fields-signatory-position = Amats
fields-mentor = Prakses vadītājs uzņēmumā
fields-mentor-phone = Mentora tālrunis
fields-mentor-email = Mentora e-pasts
fields-supervisor = Prakses vadītājs skolā
fields-start = Sākums
fields-end = Beigas
fields-hours = Stundas
fields-kind = Prakses veids
fields-representative-email = Pārstāvja e-pasts
fields-number = Numurs
fields-stage = Posms
fields-due = Nākamais termiņš
fields-quality-index = Kvalitātes indekss
fields-ended-on = Pārtraukta
fields-placements = Prakšu skaits
fields-mentors = Prakses vadītāji uzņēmumā
fields-programme-code = Programmas kods
fields-programme-name = Programmas nosaukums
fields-sector = Nozare
fields-education-field = Izglītības joma (ISCED-F 2013)
fields-level = LKI līmenis
fields-years = Mācību ilgums, gadi
fields-programme-hours = Prakses stundas programmā
fields-qualification = Profesionālā kvalifikācija
fields-module-code = Moduļa kods
fields-module = Modulis
fields-module-hours = Moduļa stundas kopā
fields-theory-hours = Teorijas stundas
fields-practice-hours = Praktisko mācību stundas
fields-module-placement-hours = Prakses stundas modulī
fields-outcome-code = Rezultāta kods
fields-outcome = Sasniedzamais mācīšanās rezultāts
fields-calendar = Prakses un termiņi
fields-calendar-placement = Prakse: { $student } – { $company }
fields-refused-reason = Kāpēc noraidīta

# Meklēšana visā un darbības (Ctrl+K).
find-title = Atrast vai darīt
find-label = Ko atrast vai darīt?
find-hint = Vārds, uzņēmums, līguma numurs vai darbība
find-actions = Darbības
find-students = Audzēkņi
find-companies = Uzņēmumi
find-placements = Prakses
find-programmes = Programmas
find-nothing = Nekas nav atrasts. Pamēģiniet vārda sākumu.
find-go = Atvērt: { $place }
find-new-placement = Jauna prakse
find-new-student = Jauns audzēknis
find-new-company = Jauns uzņēmums
find-new-programme = Jauna programma
find-import-students = Importēt audzēkņus
find-import-companies = Importēt uzņēmumus
find-import-placements = Importēt prakses
find-verify = Pārbaudīt parakstītu PDF
find-history = Darbību vēsture
find-language = Switch to English

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
formats-school-year = { $start }./{ $end }.{"\\u00A0"}m.{"\\u00A0"}g.
formats-percent = { $value }{"\\u00A0"}%
formats-euros = { $sum }{"\\u00A0"}EUR

# Grupas un pāreja uz jaunu mācību gadu.
groups-title = Grupas
groups-new = Jauna grupa
groups-edit = Grupas dati
groups-rollover = Jauns mācību gads…
groups-column-name = Grupa
groups-column-programme = Programma
groups-column-course = Kurss
groups-column-teacher = Audzinātājs
groups-column-students = Audzēkņi
groups-column-year = Mācību gads
groups-finished = absolvējusi
groups-empty-title = Grupu vēl nav
groups-empty-what = Grupas rodas pašas, kad audzēknim ieraksta vai importē grupas nosaukumu. Grupu var pievienot arī šeit.
groups-field-name = Nosaukums
groups-field-name-hint = Maiņa pārdēvē grupu arī tās audzēkņiem.
groups-field-year = Mācību gads
groups-field-programme = Programma
groups-field-programme-none = Nav norādīta
groups-field-course = Kurss
groups-field-course-none = Nav norādīts
groups-field-teacher = Grupas audzinātājs
groups-saved = Grupa saglabāta.
groups-remove = Dzēst grupu
groups-removed = Grupa dzēsta.
groups-rollover-title = Pāreja uz { $from }./{ $to }. mācību gadu
groups-rollover-what = Pārbaudiet katru grupu: kas ar to notiek un kā to sauks. Nekas netiek mainīts, kamēr neapstiprināt; pēc tam visu var atsaukt ar vienu Ctrl+Z.
groups-rollover-none-title = Visas grupas jau ir šajā mācību gadā
groups-rollover-none-what = Pāreju uz nākamo gadu varēs sākt, kad būs pienācis pašreizējais mācību gads.
groups-rollover-step-for = { $group }: kas notiek
groups-rollover-step-move_up = Pāriet nākamajā kursā
groups-rollover-step-finish = Absolvē
groups-rollover-step-stay = Paliek šajā kursā
groups-rollover-next-for = { $group }: jaunais nosaukums
groups-rollover-next-check = Kursu no nosaukuma nevar nolasīt; pārbaudiet.
groups-rollover-left-on = Absolventu pēdējā diena
groups-rollover-students-move = { $count ->
    [zero] { $count } audzēkņu: { $from } → { $to }
    [one] { $count } audzēknis: { $from } → { $to }
   *[other] { $count } audzēkņi: { $from } → { $to }
}
groups-rollover-students-finish = { $count ->
    [zero] { $count } audzēkņu kļūst par absolventiem
    [one] { $count } audzēknis kļūst par absolventu
   *[other] { $count } audzēkņi kļūst par absolventiem
}
groups-rollover-moved = { $count ->
    [zero] Mācības turpina { $count } audzēkņu.
    [one] Mācības turpina { $count } audzēknis.
   *[other] Mācības turpina { $count } audzēkņi.
}
groups-rollover-graduated = { $count ->
    [zero] Skolu beidz { $count } audzēkņu.
    [one] Skolu beidz { $count } audzēknis.
   *[other] Skolu beidz { $count } audzēkņi.
}
groups-rollover-places = Uzņēmumu prakses vietas { $from }./{ $to }. m. g.
groups-rollover-places-what = Uzņēmumu plānoto prakses vietu skaitu var pārnest uz jauno gadu. Noņemiet ķeksi tiem, kas netiek pārnesti, vai mainiet skaitu; jaunajam gadam jau ierakstītais paliek.
groups-rollover-places-company = Uzņēmums
groups-rollover-places-qualification = Kvalifikācija
groups-rollover-places-planned = Šogad plānots
groups-rollover-places-used = Šogad izmantots
groups-rollover-places-carry = Pārnest
groups-rollover-places-next = Jaunajā gadā
groups-rollover-places-next-for = { $company }, { $qualification }: vietas jaunajā gadā
groups-rollover-places-entered = Jau ierakstīts
groups-rollover-places-all = Pārnest visus
groups-rollover-places-none = Nepārnest nevienu
groups-rollover-places-sum = { $count ->
    [zero] Pārnes { $count } uzņēmumu plānu.
    [one] Pārnes { $count } uzņēmuma plānu.
   *[other] Pārnes { $count } uzņēmumu plānus.
}
groups-rollover-apply = Pāriet uz jauno mācību gadu
groups-rollover-done = Jaunais mācību gads ir sākts.
groups-course = { $course }. kurss

# Darbību vēsture, atsaukšana un atjaunošana.
history-title = Darbību vēsture
history-undo = Atsaukt
history-undo-what = Atsaukt: { $what }
history-undone = Atsaukts: { $what }.
history-redo = Atjaunot
history-redo-what = Atjaunot: { $what }
history-redone = Atjaunots: { $what }.
history-kept = { $count ->
    [zero] { $count } ieraksti kopš tā laika ir mainīti un atstāti, kā ir.
    [one] { $count } ieraksts kopš tā laika ir mainīts un atstāts, kā ir.
   *[other] { $count } ieraksti kopš tā laika ir mainīti un atstāti, kā ir.
}
history-nothing-to-undo = Nav ko atsaukt
history-nothing-to-redo = Nav ko atjaunot
history-what = Kas darīts
history-when = Kad
history-subject = Ar ko
history-records = { $count ->
    [zero] { $count } ierakstu
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
}
history-of-many = { $count ->
    [zero] { $what } ({ $count } ierakstu)
    [one] { $what } ({ $count } ieraksts)
   *[other] { $what } ({ $count } ieraksti)
}
history-explained = Viss, kas šajā darba datnē mainīts. Maiņu var atsaukt arī vēlāk; ieraksti, kas kopš tā laika mainīti vēlreiz, paliek, kā ir.
history-empty = Vēl nekas nav darīts
history-empty-what = Šeit būs redzama katra maiņa: kas, kad un ar ko.
history-more = Rādīt agrākas
history-of-record = Ieraksta vēsture
history-created = izveidots
history-changed = mainīts
history-removed = dzēsts
history-noted = atzīme
history-operation-other = cita darbība
history-operation-school-save = skolas dati
history-operation-supervisor-save = skolas prakses vadītāja dati
history-operation-supervisor-remove = skolas prakses vadītāja dzēšana
history-operation-programme-save = programmas dati
history-operation-programme-version = programmas jauna versija
history-operation-group-save = grupas dati
history-operation-group-remove = grupas dzēšana
history-operation-group-adopt = grupu saraksta papildinājums
history-operation-school-year-rollover = pāreja uz jaunu mācību gadu
history-operation-company-save = uzņēmuma dati
history-operation-mentor-save = uzņēmuma prakses vadītāja dati
history-operation-mentor-remove = uzņēmuma prakses vadītāja dzēšana
history-operation-site-save = prakses norises vieta
history-operation-site-remove = prakses norises vietas noņemšana
history-operation-representative-save = uzņēmuma pārstāvis
history-operation-representative-remove = uzņēmuma pārstāvja noņemšana
history-operation-suitability-record = piemērotības vērtējums
history-operation-capacity-save = prakses vietu skaits
history-operation-capacity-remove = prakses vietu skaita plāna noņemšana
history-operation-cooperation-save = sadarbības dokuments
history-operation-cooperation-remove = sadarbības dokumenta noņemšana
history-operation-policy-save = apdrošināšanas polise
history-operation-policy-remove = apdrošināšanas polises noņemšana
history-operation-student-save = audzēkņa dati
history-operation-student-leave = audzēkņa aiziešana no skolas
history-operation-student-return = audzēkņa atgriešanās skolā
history-operation-student-reveal-code = personas koda apskate
history-operation-students-set-group = audzēkņu grupas maiņa
history-operation-students-leave = audzēkņu aiziešana no skolas
history-operation-student-reveal-document = personu apliecinoša dokumenta numura apskate
history-operation-placement-save = prakses dati
history-operation-placement-end = prakses pirmstermiņa beigas
history-operation-placement-resume = prakses turpināšana
history-operation-placement-fit-end = prakses beigas pēc darba laika
history-operation-placement-fit-hours = prakses stundas pēc darba laika
history-operation-working-time-save = darba laiks
history-operation-plan-save = individuālais plāns
history-operation-placement-interrupt = prakses pārtraukums
history-operation-interruption-remove = prakses pārtraukuma atcelšana
history-operation-provisions-save = drošības un apdrošināšanas datumi
history-operation-placements-set-supervisor = prakšu vadītāja maiņa
history-operation-saved-view-save = saglabātais filtrs
history-operation-saved-view-remove = saglabātā filtra noņemšana
history-operation-expectation-save = gaidu papildinājums
history-operation-expectation-remove = gaidas dzēšana
history-operation-expectation-standing = gaidas stāvokļa maiņa
history-operation-consent-record = piekrišanas atzīme
history-operation-consent-withdraw = piekrišanas atsaukums
history-operation-assessment-save = vērtējuma ieraksts
history-operation-diary-mark-save = dienasgrāmatas vai pārskata vērtējums
history-operation-defence-save = prakses aizstāvēšana
history-operation-final-mark-save = gala atzīme
history-operation-assessment-confirm = vērtējuma apstiprināšana
history-operation-assessment-reopen = jauna vērtējuma versija
history-operation-assessment-form-save = vērtēšanas veidlapas maiņa
history-operation-placement-file-save = prakses lietas saglabāšana diskā
history-operation-quality-form-save = kvalitātes anketas atbildes
history-operation-gates-save = obligāto nosacījumu atbildes
history-operation-packet-issue = veidlapas izsniegšana
history-operation-packet-mail = e-pasta sagatavošana ar veidlapu
history-operation-packet-withdraw = veidlapas atsaukšana
history-operation-packet-accept = veidlapas atbilžu pieņemšana
history-operation-packet-save = veidlapas saglabāšana diskā
history-operation-document-issue = dokumenta izsniegšana
history-operation-document-save = dokumenta saglabāšana diskā
history-operation-document-signature = paraksta atzīme
history-operation-document-sign = elektroniskais paraksts
history-operation-document-prolong = papildināšana ilgai glabāšanai
history-operation-document-receive = citur parakstīta dokumenta pievienošana
history-operation-proven-item-save = gaidu bibliotēkas papildināšana
history-operation-proven-item-remove = ieraksta izņemšana no gaidu bibliotēkas
history-operation-agreements-print = līgumu sagatavošana drukai
history-operation-anchor-add = uzticama sertifikāta pievienošana
history-operation-anchor-remove = uzticama sertifikāta noņemšana
history-operation-import-apply = imports
history-operation-export-save = personas kodu eksports
history-operation-rules-install = noteikumu papildinājums
history-operation-school-year-save = skolas kalendāra maiņa
history-operation-school-year-reset = skolas kalendāra atiestatīšana
history-operation-template-save = līguma veidnes jauna versija
history-operation-workspace-create = darba datnes izveide
history-operation-workspace-generate = izdomātu ierakstu izveide
history-operation-history-undo = maiņas atsaukšana
history-operation-history-redo = atsauktas maiņas atjaunošana

# Kas ir vēsturē: ieraksta un tā daļu nosaukumi.
history-part = { $title }: { $name }
history-actor-coordinator = prakšu koordinators
history-gone = dzēsts ieraksts
history-mark = { $points } – { $word }
history-order = secība
history-record-school = Skola
history-record-supervisor = Prakses vadītājs skolā
history-record-programme = Programma
history-record-group = Grupa
history-record-student = Audzēknis
history-record-anchor = Uzticams sertifikāts
history-operation-identity-issue = parakstīšanas identitātes izdošana
history-operation-identity-withdraw = parakstīšanas identitātes atsaukšana
history-record-issuer = Skolas izdevējs
history-field-certificate = Sertifikāts
history-field-valid-until = Derīgs līdz
history-field-withdrawn = Atsaukts
history-field-withdrawn-list = Atsaukto saraksts
history-field-withdrawn-lists = Cik sarakstu bijis
history-field-issued-identities = Izdotās identitātes
history-record-ruleset = Noteikumi
history-record-saved-view = Saglabāts filtrs
history-record-company = Uzņēmums
history-record-mentor = Prakses vadītājs uzņēmumā
history-record-suitability = Piemērotības vērtējums
history-record-capacity = Prakses vietu skaits
history-record-cooperation = Sadarbības dokuments
history-record-policy = Apdrošināšanas polise
history-record-placement = Prakse
history-record-expectation = Gaida
history-record-consent = Piekrišana
history-record-assessment = Vērtējums
history-record-quality_form = Kvalitātes anketa
history-record-working-time = Darba laiks
history-record-packet = Veidlapa
history-record-document = Dokuments
history-record-proven-item = Gaidu bibliotēkas ieraksts
history-document-agreement = Līgums
history-document-report = Ziņojums
history-document-termination = Vienošanās par izbeigšanu
history-document-amendment = Vienošanās par grozījumiem
history-document-assessment = Vērtējuma lapa
history-document-characterisation = Raksturojums

# Lauki, kuriem ekrānā nav sava uzraksta vai tas ir citāds.
history-field-name = Nosaukums
history-field-number = Numurs
history-field-code = Kods
history-field-kind = Veids
history-field-text = Teksts
history-field-day = Datums
history-field-version = Versija
history-field-period = Laiks
history-field-module = Modulis
history-field-finished = Grupa absolvējusi
history-field-holder = Kam izsniegts
history-field-party = Puse
history-field-side = Piedāvā vai sagaida
history-field-standing = Stāvoklis
history-field-person = Kas piekrita
history-field-checklist = Kritēriju versija
history-field-judgement = Vērtējums
history-field-questionnaire = Anketas versija
history-field-answers = Atbildes
history-field-answer = Atbilde
history-field-gate = Nosacījums
history-field-evidence = Kas to apliecina
history-field-template = Veidne
history-field-issued = Izsniegts
history-field-hash = Satura nospiedums

# Kā maiņu rāda.
history-was-empty = tukšs
history-before = bija
history-after = kļuva
history-added = pievienots
history-taken = noņemts
history-recorded = { $count ->
    [zero] Kas bija ierakstīts ({ $count } lauku)
    [one] Kas bija ierakstīts ({ $count } lauks)
   *[other] Kas bija ierakstīts ({ $count } lauki)
}
history-erased = Saturs ir dzēsts saskaņā ar datu aizsardzības prasībām; paliek tikai tas, ka maiņa ir bijusi.
history-whole-show = Rādīt visu
history-whole-hide = Rādīt īsi

# Darba laiks: nedēļa, kalendārs, robežas pēc vecuma, pārtraukumi un pagarinājumi.
hours-title = Darba laiks
hours-what = Cikos praktikants strādā un cik stundu tajā pašā dienā mācās skolā. Svētku dienas atskaita kalendārs.
hours-day = Diena
hours-from = Sākums
hours-to = Beigas
hours-break = Pārtraukums, min
hours-lessons = Mācību stundas skolā
hours-worked = Darbs
hours-field = { $day }: { $part }
hours-weekday = { $day ->
    [1] Pirmdiena
    [2] Otrdiena
    [3] Trešdiena
    [4] Ceturtdiena
    [5] Piektdiena
    [6] Sestdiena
   *[7] Svētdiena
}
hours-weekday-short = { $day ->
    [1] P
    [2] O
    [3] T
    [4] C
    [5] Pk
    [6] S
   *[7] Sv
}
hours-weekdays = Nedēļas dienas
hours-fill = Kā pirmdien: līdz piektdienai
hours-employed = Ar praktikantu ir noslēgts darba līgums
hours-employed-what = Tad robežas ir likums, un darba laiku, kas tās pārsniedz, nevar saglabāt. Bez darba līguma programma brīdina un lūdz piezīmi.
hours-moved = Uzņēmums ievēro pārceltās darba dienas
hours-moved-what = Tās katram gadam nosaka Ministru kabinets; uzņēmumiem tas ir ieteikums.
hours-note = Piezīme par robežu pārsniegšanu
hours-note-what = Kāpēc tas vajadzīgs, kas piekritis un kas uzrauga. Nerakstiet veselības datus.
hours-duration = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
}
hours-date = { $day }.
hours-clock = { $hours }.{ $minutes }
hours-allowed = kopā { $found }, atļautas { $allowed }
hours-in-week = Nedēļā bez svētkiem
hours-in-placement = Praksē pēc grafika
hours-with-lessons = { $time } ({ $lessons ->
    [zero] { $lessons } mācību stundu
    [one] { $lessons } mācību stunda
   *[other] { $lessons } mācību stundas
} pa { $length } min)
hours-required = Jāizstrādā
hours-done-on = Stundas izstrādātas
hours-done-never = grafikā nav darba laika
hours-short = Grafikā pietrūkst { $time }: stundas būs izstrādātas { $date }
hours-over = Grafikā ir par { $time } vairāk: stundas būs izstrādātas { $date }
hours-fit-end = Pārcelt beigas uz { $date }
hours-fit-hours = Ierakstīt { $hours } h
hours-calendar = Nedēļas
hours-calendar-what = Katra prakses nedēļa pa dienām; svētkos un pārtraukumos prakse nenotiek.
hours-week = Nedēļa
hours-week-total = Kopā
hours-off-moved = darba diena pārcelta uz { $date }
hours-off-interrupted = Pārtraukums: { $reason }
hours-instead = { $date } vietā
hours-school-lessons = skolā { $lessons }
hours-outside = ārpus prakses
hours-kept = Darba laika robežas ir ievērotas.
hours-empty = Darba laiks vēl nav ierakstīts. Līgumā būs tikai kopējās un dienas stundas.
hours-needs-note = Darba laiks pārsniedz robežas. Bez piezīmes līgumu nevar izsniegt.
hours-noted = Darba laiks pārsniedz robežas; piezīme ir ierakstīta.
hours-refused = Ar darba līgumu šādu darba laiku nevar saglabāt.
hours-to-check = Robežas ir programmas dati, pārbaudiet tās ar spēkā esošo likumu.
hours-times = { $count ->
    [1] { $dates }
   *[other] { $count }×: { $dates }
}
hours-finding-day = { $whose }: dienā { $found }, atļautas { $allowed }
hours-finding-week = { $whose }: nedēļā { $found }, atļautas { $allowed }
hours-finding-days = { $whose }: { $found } dienas nedēļā, atļautas { $allowed }
hours-finding-night = { $whose }: { $found } naktī, nav atļauts
hours-finding-weekend = { $whose }: { $found } nedēļas nogalē, nav atļauts
hours-finding-break = { $whose }: pārtraukums { $found }, vajag vismaz { $allowed }
hours-finding-rest = { $whose }: atpūta kopš iepriekšējās dienas { $found }, vajag vismaz { $allowed }
hours-interruptions = Pārtraukumi
hours-interruptions-none = Pārtraukumu nav.
hours-interrupt = Pārtraukt
hours-interrupt-title = Pārtraukt praksi uz laiku
hours-interrupt-start = Pirmā diena
hours-interrupt-end = Pēdējā diena
hours-interrupt-reason = Iemesls
hours-interrupt-extend = Pagarināt praksi, lai stundas tiktu izstrādātas
hours-interrupt-remove = Atcelt pārtraukumu
hours-reason-absence = attaisnota prombūtne
hours-reason-school = mācības vai eksāmeni skolā
hours-reason-company = uzņēmumā nav darba
hours-reason-leave = brīvdienas
hours-reason-other = cits iemesls

# Importa saruna: datne → kolonnas → atšķirības → rezultāts.
import-title = Imports
import-steps = Importa soļi
import-step-file = Datne
import-step-columns = Kolonnas
import-step-differences = Atšķirības
import-step-result = Rezultāts
import-kind = Kas ir datnē?
import-kind-students = Audzēkņi
import-kind-companies = Uzņēmumi
import-kind-placements = Prakses
import-kind-programmes = Programmas
import-kind-programmes-hint = Viena rinda katram mācīšanās rezultātam vai modulim. Programmas un moduļa šūnas var būt tikai bloka pirmajā rindā; vienā šūnā var būt vairāki rezultāti.
import-drop = Ievelciet izklājlapu vai CSV datni šeit
import-drop-hint = Der .xlsx, .xls, .ods un .csv. Pirms kaut kas tiek ierakstīts, redzēsiet visas atšķirības.
import-reading = Lasa datni…
import-sheet = Lapa, ko lasīt
import-sheet-others = Datnē ir vairākas lapas. Tiek lasīta tikai izvēlētā.
import-sheets-hidden = Slēptās lapas netiek lasītas: { $sheets }.
import-rows = { $count ->
    [zero] { $count } rindu
    [one] { $count } rinda
   *[other] { $count } rindas
}
import-columns-title = Kurā kolonnā kas ir?
import-columns-what = Kolonnas ir uzminētas pēc virsrakstiem. Labojiet, ja vajag; nevajadzīgās atstājiet neizvēlētas.
import-columns-remembered = Kolonnas izvēlētas tāpat kā iepriekšējā reizē ar šādiem virsrakstiem. Labojiet, ja vajag.
import-column = Kolonna
import-column-heading = Virsraksts datnē
import-column-samples = Pirmās vērtības
import-column-field = Lauks programmā
import-column-choose = Lauks kolonnai { $letter }
import-column-skip = Nelasīt šo kolonnu
import-column-required = { $label } (obligāts)
import-columns-missing = Trūkst obligātu lauku: { $fields }.
import-compare = Salīdzināt ar darba datni
import-other-file = Izvēlēties citu datni
import-back-columns = Atpakaļ uz kolonnām
import-differences-title = Kas mainīsies
import-differences-what = Nekas vēl nav ierakstīts.
import-count-create = Jauni
import-count-change = Mainīti
import-count-same = Tādi paši
import-count-choose = Jāizvēlas
import-count-refused = Noraidīti
import-show = Rādīt
import-show-all = Visas rindas
import-row = Rinda
import-row-state = Kas notiks
import-row-what = Ieraksts
import-row-details = Sīkāk
import-state-create = Pievienos
import-state-change = Mainīs
import-state-same = Nemainīs
import-state-choose = Jāizvēlas
import-state-refused = Noraidīta
import-difference = { $field }: „{ $before }” → „{ $after }”
import-difference-new = { $field }: „{ $after }”
import-problem = { $column }, { $field }: { $message }
import-problem-no-column = { $field }: { $message }
import-choose = Kurš ieraksts ir domāts { $row }. rindā?
import-choose-placeholder = Izvēlieties ierakstu
import-choose-new = Jauns ieraksts
import-no-rows = Šādu rindu nav.
import-notes = Vērts zināt ({ $count })
import-note-version = { $count ->
    [zero] { $programme }: tiks izveidota { $version }. versija (spēkā no { $date }), jo ar pašreizējo sāktas { $count } prakšu. Tās paliek pie savas versijas.
    [one] { $programme }: tiks izveidota { $version }. versija (spēkā no { $date }), jo ar pašreizējo sākta { $count } prakse. Tā paliek pie savas versijas.
   *[other] { $programme }: tiks izveidota { $version }. versija (spēkā no { $date }), jo ar pašreizējo sāktas { $count } prakses. Tās paliek pie savas versijas.
}
import-note-modules-stay = { $count ->
    [zero] { $programme }: datnē nav minēti { $count } moduļu. Tie paliek, kā ir.
    [one] { $programme }: datnē nav minēts { $count } modulis. Tas paliek, kā ir.
   *[other] { $programme }: datnē nav minēti { $count } moduļi. Tie paliek, kā ir.
}
import-note-outcomes-stay = { $count ->
    [zero] { $programme }: datnē nav minēti { $count } rezultātu. Tie paliek, kā ir.
    [one] { $programme }: datnē nav minēts { $count } rezultāts. Tas paliek, kā ir.
   *[other] { $programme }: datnē nav minēti { $count } rezultāti. Tie paliek, kā ir.
}
import-apply = { $count ->
    [zero] Ierakstīt { $count } rindu
    [one] Ierakstīt { $count } rindu
   *[other] Ierakstīt { $count } rindas
}
import-applying = Ieraksta rindas
import-nothing-to-apply = Nav nevienas rindas, ko ierakstīt.
import-save-refused = Saglabāt neierakstītās rindas datnē…
import-result-title = Imports pabeigts
import-result-created = { $count ->
    [zero] Pievienots { $count } jaunu ierakstu.
    [one] Pievienots { $count } jauns ieraksts.
   *[other] Pievienoti { $count } jauni ieraksti.
}
import-result-changed = { $count ->
    [zero] Mainīts { $count } ierakstu.
    [one] Mainīts { $count } ieraksts.
   *[other] Mainīti { $count } ieraksti.
}
import-result-same = { $count ->
    [zero] { $count } ierakstu bija tādi paši.
    [one] { $count } ieraksts bija tāds pats.
   *[other] { $count } ieraksti bija tādi paši.
}
import-result-refused = { $count ->
    [zero] Noraidīts { $count } rindu.
    [one] Noraidīta { $count } rinda.
   *[other] Noraidītas { $count } rindas.
}
import-result-choose = { $count ->
    [zero] { $count } rindu gaida izvēli un nav ierakstītas.
    [one] { $count } rinda gaida izvēli un nav ierakstīta.
   *[other] { $count } rindas gaida izvēli un nav ierakstītas.
}
import-result-refused-what = Saglabājiet neierakstītās rindas datnē, izlabojiet un importējiet vēlreiz.
import-again = Importēt vēl vienu datni
import-see-list = Skatīt sarakstu

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

# Darba aizsardzības instruktāžu žurnāls.
instruction-title = Instruktāžas
instruction-what = Darba aizsardzības instruktāžu žurnāls. Ievadapmācība un sākotnējā instruktāža notiek pirms darba sākšanas. Sākotnējās instruktāžas datumu programma ņem no šejienes.
instruction-entry = Instruktāža
instruction-none = Neviena instruktāža vēl nav ierakstīta.
instruction-add = Pievienot instruktāžu
instruction-edit = Labot
instruction-remove = Dzēst
instruction-of = { $what }: { $kind }, { $date }
instruction-kind = Veids
instruction-kind-induction = ievadapmācība
instruction-kind-initial = sākotnējā instruktāža darba vietā
instruction-kind-repeated = atkārtotā instruktāža
instruction-kind-unplanned = neplānotā instruktāža
instruction-kind-targeted = mērķa instruktāža
instruction-kind-thematic = tematiskā apmācība
instruction-on = Datums
instruction-instructor = Instruētājs
instruction-position = Amats
instruction-topic = Temats vai instrukcijas Nr.
instruction-checked = Pārbaudīts, vai saprasts
instruction-not-checked = nav pārbaudīts, vai saprasts
instruction-logged = Sākotnējā instruktāža { $date } – no instruktāžu žurnāla.
instruction-operation-save = darba aizsardzības instruktāža
instruction-operation-remove = instruktāžas dzēšana

# Sarakstu rindu atlase, darbības ar daudziem ierakstiem un saglabātie filtri.
lists-selected = { $count ->
    [zero] Atlasīts { $count } ierakstu
    [one] Atlasīts { $count } ieraksts
   *[other] Atlasīti { $count } ieraksti
}
lists-selection = Atlasītie ieraksti
lists-select-matching = Atlasīt visus, kas atbilst
lists-clear-selection = Noņemt atlasi

lists-act-set-group = Mainīt grupu…
lists-act-set-group-title = Mainīt grupu
lists-act-group = Jaunā grupa
lists-act-no-groups = Vispirms izveidojiet grupu sarakstā „Grupas”.
lists-act-leave = Atzīmēt aiziešanu…
lists-act-leave-title = Atzīmēt aiziešanu no skolas
lists-act-leave-what = Šie audzēkņi vairs nebūs redzami sarakstos; prakses un dokumenti paliek.
lists-act-set-supervisor = Mainīt vadītāju…
lists-act-set-supervisor-title = Mainīt prakses vadītāju skolā
lists-act-no-supervisors = Vispirms pievienojiet prakses vadītāju skolas iestatījumos.
lists-act-changes = { $count ->
    [zero] Mainīsies { $count } ierakstu.
    [one] Mainīsies { $count } ieraksts.
   *[other] Mainīsies { $count } ieraksti.
}
lists-act-already = { $count ->
    [zero] { $count } ierakstu jau ir tādi, un tie paliek, kā ir.
    [one] { $count } ieraksts jau ir tāds un paliek, kā ir.
   *[other] { $count } ieraksti jau ir tādi, un tie paliek, kā ir.
}
lists-act-left-out = { $count ->
    [zero] { $count } ierakstu mainīt nevar:
    [one] { $count } ierakstu mainīt nevar:
   *[other] { $count } ierakstus mainīt nevar:
}
lists-act-more = { $count ->
    [zero] un vēl { $count } ierakstu
    [one] un vēl { $count } ieraksts
   *[other] un vēl { $count } ieraksti
}
lists-act-undo = Viss notiek vienā solī, un to var atsaukt.
lists-act-do = { $count ->
    [zero] Mainīt { $count } ierakstu
    [one] Mainīt { $count } ierakstu
   *[other] Mainīt { $count } ierakstus
}
lists-act-working = Maina ierakstus
lists-act-done = { $count ->
    [zero] Mainīts { $count } ierakstu.
    [one] Mainīts { $count } ieraksts.
   *[other] Mainīti { $count } ieraksti.
}
lists-act-kept = { $count ->
    [zero] { $count } ierakstu palika, kā bija.
    [one] { $count } ieraksts palika, kā bija.
   *[other] { $count } ieraksti palika, kā bija.
}

lists-views = Saglabātie filtri
lists-view-now = Filtrs: { $name }
lists-view-altered = Filtrs: { $name } (mainīts)
lists-view-commands = Darbības ar filtriem
lists-view-keep = Saglabāt ar nosaukumu…
lists-view-update = Saglabāt maiņas filtrā „{ $name }”
lists-view-rename = Pārdēvēt „{ $name }”…
lists-view-remove = Noņemt „{ $name }”
lists-view-name = Nosaukums
lists-view-what = Saglabā meklējamos vārdus, filtrus un kārtību. Filtru redz ikviens, kas atver šo darba datni.
lists-view-kept = Filtrs „{ $name }” saglabāts.
lists-view-removed = Filtrs „{ $name }” noņemts.

# Saruna par gaidām: ekrāns, pie kura sēž skola, uzņēmums un praktikants.
meeting-title-agreeing = Saruna par gaidām
meeting-title-review = Kas no norunātā izpildīts
meeting-start-agreeing = Pārrunāt gaidas kopā
meeting-start-review = Pārskatīt, kas no norunātā izpildīts
meeting-back = Atpakaļ uz praksi
meeting-empty = Vēl nav ko pārrunāt
meeting-empty-what = Vispirms pierakstiet, ko katra puse piedāvā un sagaida.
meeting-steps = Sarunas gaita
meeting-done = Pārrunāts { $done } no { $count }
meeting-item = { $number }. no { $count }
meeting-whose = { $party ->
    [school] Skola
    [company] Uzņēmums
   *[student] Praktikants
} { $side ->
    [offers] piedāvā
   *[expects] sagaida
}
meeting-answer-discussed = Pārrunāts
meeting-answer-fulfilled = Izpildīts
meeting-answer-unfulfilled = Nav izpildīts
meeting-previous = Iepriekšējais
meeting-next = Nākamais
meeting-end-agreeing = Piekrišana
meeting-end-review = Viss pārskatīts
meeting-open = { $count ->
    [zero] { $count } gaidu vēl nav pārrunātas.
    [one] { $count } gaidas vēl nav pārrunātas.
   *[other] { $count } gaidas vēl nav pārrunātas.
}
meeting-kept = Izpildīts { $kept } no { $count }. Tas būs arī kvalitātes ziņojumā.

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

# Veidlapas, ko izsniedz uzņēmumam un kas atgriežas.

packets-given-placement = Prakses numurs
packets-given-trainee = Praktikants, grupa
packets-given-qualification = Kvalifikācija
packets-given-period = Prakses laiks
packets-given-school = Izglītības iestāde
packets-given-company = Prakses vieta

packets-quality-title = Prakses kvalitātes anketa
packets-quality-introduction = Anketu aizpilda prakses vadītājs uzņēmumā. Tā ir par prakses norisi, nevis par praktikanta vērtējumu, un aizņem piecas līdz desmit minūtes. Lūdzam nerakstīt ziņas par veselību vai ģimeni.
packets-quality-open = Kopumā
packets-quality-overall = Kopvērtējums praksei (10 – izcili)

packets-company-title = Uzņēmuma dati prakses līgumam
packets-company-introduction = Lūdzam pārbaudīt un papildināt datus, kas vajadzīgi trīspusējam prakses līgumam. Tas, kas jau ir pareizi, nav jāraksta no jauna.
packets-company-section = Uzņēmums
packets-company-address = Juridiskā adrese
packets-company-site = Prakses norises adrese
packets-company-phone = Tālrunis
packets-company-email = E-pasts
packets-company-signer-section = Līguma parakstītājs
packets-company-signer-hint = Kas uzņēmuma vārdā paraksta līgumu un uz kāda pamata.
packets-company-name = Vārds, uzvārds
packets-company-position = Amats
packets-company-authority = Rīkojas saskaņā ar (statūtiem, pilnvaru Nr. …)
packets-company-mentor-section = Prakses vadītājs uzņēmumā
packets-company-mentor-hint = Kas ikdienā vadīs praktikantu.
packets-company-qualification = Kvalifikācija un pieredze

packets-obstacle-unknown = Veidlapa ar šādu numuru šajā darba datnē nav izsniegta.
packets-obstacle-answered = Uz šo veidlapu jau ir atbildēts { $on } Ja atbilde jālabo, izsniedziet jaunu veidlapu.
packets-obstacle-withdrawn = Šī veidlapa ir atsaukta { $on } Izsniedziet jaunu, ja atbilde vēl ir vajadzīga.
packets-obstacle-replaced = Šī veidlapa ir aizstāta ar jaunāku – Nr. { $by }. Gaidiet atbildi uz jaunāko vai ierakstiet to no papīra.
packets-obstacle-closed = Šādas atbildes šai praksei vairs nevar pieņemt: līgums ir parakstīts vai ziņojums izsniegts.
packets-obstacle-altered = Mainīts tas, kas bija ierakstīts iepriekš: { $labels }. Sazinieties ar uzņēmumu; ja fakti ir nepareizi, labojiet tos praksē un izsniedziet jaunu veidlapu.
packets-obstacle-incomplete = Failā trūkst jautājumu: { $labels }. Palūdziet atsūtīt visu veidlapu.

packets-mail-subject = Prakses veidlapa { $number }
packets-mail-text =
    Labdien!

    Pielikumā ir veidlapa par praksi Nr. { $placement } ({ $school }). Lūdzam to aizpildīt un atsūtīt atpakaļ līdz { $due }
    Veidlapu var aizpildīt jebkurā PDF lasītājā un saglabāt, vai izdrukāt un aizpildīt ar roku. Nekur nav jāreģistrējas.

    Ar cieņu
    { $sender }
packets-mail-reminder-subject = Atgādinājums: prakses veidlapa { $number }
packets-mail-reminder-text =
    Labdien!

    Vēl neesam saņēmuši veidlapu par praksi Nr. { $placement } ({ $school }), ko lūdzām atsūtīt līdz { $due } Pielikumā tā ir vēlreiz; aizpildīšana aizņem dažas minūtes. Ja jau atsūtījāt, lūdzam šo ziņu neņemt vērā.

    Ar cieņu
    { $sender }

packets-field-due = Atbildēt līdz
packets-field-mailed = Sagatavoti e-pasti
packets-field-answer = Atbilde
packets-field-accepted = Pieņemta
packets-field-manner = Kā atbildēts
packets-field-withdrawn = Atsaukta
packets-manner-fields = aizpildītā failā
packets-manner-paper = uz papīra
packets-manner-program = ar programmu uzņēmumā
packets-field-replaced = Aizstāta ar veidlapu Nr.

# Ekrāni.
packets-title = Atgrieztās veidlapas
packets-what = Fails, ko atsūtījis uzņēmums, vai veidlapa uz papīra: nekas netiek ierakstīts, kamēr to nepieņemat.
packets-panel = Veidlapas uzņēmumam
packets-panel-what = Viens PDF fails, ko aizpilda uzņēmumā – uz ekrāna vai ar roku – un kas pēc numura pats atrod savu praksi.
packets-none = Neviena veidlapa vēl nav izsniegta.
packets-hand-out = Sagatavot veidlapu
packets-hand-out-again = Sagatavot jaunu veidlapu
packets-hand-out-kinds = Ko jautāt
packets-hand-out-language = Veidlapas valoda
packets-hand-out-do = Sagatavot
packets-hand-out-replaces = Veidlapa, uz kuru vēl gaidāt atbildi, tiks aizstāta ar jauno.
packets-many = Sagatavot veidlapas…
packets-many-what = Katram prakses vadītājam viens fails ar visu viņa praktikantu veidlapām. Veidlapas, kurām praksē vēl nav vai vairs nav vietas, tiek izlaistas; tās, uz kurām vēl gaidāt atbildi, tiek aizstātas.
packets-many-working = Sagatavo veidlapas
packets-many-made = Sagatavotas veidlapas: { $forms }, faili: { $files }
packets-many-next = Tie ir darba datnes dokumentu mapē „veidlapas”. E-pastu uzņēmumam sagatavo prakses lapā.
packets-program = Arī pakete prakses vadītājam, kuram ir šī programma
packets-program-what = Šifrēts fails ar tām pašām veidlapām, ko parakstāt ar savu atslēgu. Uzņēmumā to atver bez interneta un atsūta atbildes failu.
packets-passphrase = Paketes parole
packets-passphrase-once = Parole ir redzama tikai tagad
packets-passphrase-what = Pasakiet to prakses vadītājam pa tālruni vai klātienē, ne tajā pašā e-pastā, ar kuru sūtāt failu. Programma to neglabā; ja tā pazudusi, sagatavojiet jaunu paketi.
packets-passphrase-done = Parole ir pierakstīta
packets-handed-out = Veidlapa { $number } sagatavota
packets-number = Nr. { $number }
packets-due = atbilde līdz { $date }
packets-issued = izsniegta { $date }
packets-mailed = e-pasts sagatavots { $date }
packets-answered = pieņemta { $date }, { $manner }
packets-state-out = Gaida atbildi
packets-state-answered = Atbildēta
packets-state-withdrawn = Atsaukta
packets-state-replaced = Aizstāta
packets-remind = Laiks atgādināt
packets-mail = Sagatavot e-pastu
packets-mail-again = Sagatavot atgādinājumu
packets-mail-no-address = Uzņēmuma lapā nav e-pasta adreses: nosūtiet failu citādi.
packets-open = Atvērt failu
packets-type-in = Ierakstīt no papīra
packets-withdraw = Atsaukt
packets-withdraw-ask = Atsaukt veidlapu { $number }?
packets-withdraw-what = Ja tā tomēr atgriezīsies, programma to nepieņems.
packets-returned-link = Atgrieztās veidlapas

packets-drop = Ievelciet aizpildīto PDF vai atbildes failu
packets-drop-hint = Var ievilkt arī jebkurā citā programmas vietā.
packets-other = Cits fails
packets-by-number = Veidlapa uz papīra
packets-by-number-what = Ierakstiet vai noskenējiet numuru no veidlapas augšmalas.
packets-by-number-field = Veidlapas numurs
packets-by-number-do = Atrast
packets-folder = Mape, kurā pienāk atbildes
packets-folder-what = Piemēram, lejupielāžu vai skenera mape. Programma tajā neko nemaina.
packets-folder-choose = Izvēlēties mapi
packets-folder-other = Cita mape
packets-folder-none = Neskatīties
packets-folder-empty = Mapē nav veidlapu, kas gaida atbildi.
packets-folder-again = Paskatīties vēlreiz
packets-folder-file = { $forms ->
    [zero] { $forms } veidlapas gaida
    [one] { $forms } veidlapa gaida
   *[other] { $forms } veidlapas gaida
}

packets-form-of = { $student } · { $company }
packets-no-changes = Veidlapā nav nevienas jaunas atbildes.
packets-differences = Kas mainīsies
packets-column-take = Pieņemt
packets-column-question = Jautājums
packets-column-before = Ir ierakstīts
packets-column-after = Atbilde
packets-take = Pieņemt: { $question }
packets-empty-value = (tukšs)
packets-accept = { $count ->
    [zero] Pieņemt { $count } atbildes
    [one] Pieņemt { $count } atbildi
   *[other] Pieņemt { $count } atbildes
}
packets-accepted = Veidlapas { $number } atbildes ierakstītas
packets-to-placement = Atvērt praksi
packets-refused = Šo veidlapu nevar pieņemt

packets-paper-title = Veidlapa { $number } no papīra
packets-paper-what = Jautājumi ir tādā pašā secībā kā uz papīra. Ierakstiet, kas tur rakstīts.
packets-paper-scan = Papīra attēls
packets-paper-scan-drop = Ievelciet ieskenēto lapu
packets-paper-scan-hint = PDF, JPEG vai PNG; glabājas pie veidlapas kā pierādījums.
packets-paper-scan-shown = Papīra attēls: { $name }
packets-paper-save = Ierakstīt atbildes

packets-late = Atgādināt uzņēmumam
packets-late-none = Nevienai veidlapai termiņš nav nokavēts.
packets-late-since = bija jāatbild līdz { $date }

packets-obstacle-outdated = Kopš veidlapas izsniegšanas jautājumi ir mainījušies. Izsniedziet jaunu veidlapu vai ierakstiet atbildes no papīra.

packets-midterm-title = Starpposma vērtējums
packets-midterm-introduction = Lūdzam īsi novērtēt, kā praktikantam veicas prakses vidū: kas jau izdodas un pie kā vēl jāstrādā. Aizpilda prakses vadītājs uzņēmumā.
packets-assessment-title = Prakses vadītāja vērtējums un raksturojums
packets-assessment-introduction = Lūdzam novērtēt, ko praktikants praksē apguva. Aizpilda prakses vadītājs uzņēmumā. Lūdzam nerakstīt ziņas par veselību vai ģimeni.
packets-assessment-outcomes = Sasniedzamie rezultāti
packets-assessment-evidence = Pierādījumi un piezīmes
packets-assessment-evidence-hint = Pie katra rezultāta, ja ir ko piebilst: kurā darbā tas bija redzams.
packets-assessment-in-all = Kopumā
packets-assessment-overall = Vērtējums par praksi kopumā
packets-assessment-by = Vērtēja (vārds, uzvārds)
packets-assessment-on = Datums

packets-diary-title = Dienasgrāmatas apstiprinājums
packets-diary-introduction = Lūdzam izlasīt praktikanta ierakstus un katru apstiprināt vai atdot labošanai. Aizpilda prakses vadītājs uzņēmumā.
packets-diary-entries = Ieraksti
packets-diary-remarks = Piezīmes
packets-diary-remarks-hint = Pie ieraksta, ko atdodat labošanai, rakstiet, kas jālabo.
packets-diary-confirmed = Apstiprinu
packets-diary-returned = Jālabo
packets-diary-by = Prakses vadītājs uzņēmumā (vārds, uzvārds)
packets-diary-hours = { $hours } st.

# Vienas prakses lapa: galvene, nākamais solis, saskaņošana, norise, dokumenti un to paraksti.
placement-title = Prakse { $number }
placement-minor = nepilngadīga persona
placement-next = Nākamais solis
placement-next-due = Termiņš: { $date }
placement-next-overdue = Nokavēts: termiņš bija { $date }
placement-next-not-begun = Prakse vēl nav sākusies; pirmā diena { $date }
placement-next-go = Atvērt: { $stage }
placement-all-done = Šai praksei viss ir paveikts.
placement-ended = Prakse pārtraukta { $date }
placement-todo = Kas vēl jāizdara
placement-todo-none = Šajā posmā viss ir paveikts.
placement-undo = Atsaukt
placement-paper-hide = Paslēpt dokumentu
placement-paper-show = Rādīt dokumentu
placement-not-given = nav norādīts
placement-edit = Labot prakses datus

placement-lki = LKI { $level }. līmenis
placement-hours = Apjoms
placement-hours-value = { $total } h, { $day } h dienā
placement-mentor-add = Pievienot vadītāju uzņēmumā
placement-supervisor-add = Pievienot vadītāju skolā
placement-representative = Likumiskais pārstāvis
placement-representative-missing = Praktikants ir nepilngadīga persona, bet likumiskais pārstāvis nav norādīts. Bez tā līgumu nevar sagatavot.
placement-representative-add = Norādīt audzēkņa kartītē

placement-matrix = Gaidas
placement-matrix-what = Ko katra puse piedāvā un ko sagaida. Ierakstītais nonāk līgumā; piesaistiet to mācīšanās rezultātiem, pēc kuriem vēlāk vērtēs. Saglabājas, kad pametat lauku.
placement-side-offers = Piedāvā
placement-side-expects = Sagaida
placement-item-add-to = { $party ->
    [school] Pievienot, ko skola { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
    [company] Pievienot, ko uzņēmums { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
   *[student] Pievienot, ko praktikants { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
}
placement-item-text-offers = Ko piedāvā
placement-item-text-expects = Ko sagaida
placement-item-hint = Ctrl+Enter saglabā, Esc atmet. Nerakstiet veselības vai ģimenes datus.
placement-item-outcomes = Mācīšanās rezultāti, kuriem tas kalpo
placement-item-removed = Ieraksts noņemts no gaidām.
placement-outcomes-key = Mācīšanās rezultātu saīsinājumi
placement-outcomes-none = Izglītības programmai nav ierakstīti mācīšanās rezultāti. Pievienojiet tos sadaļā „Programmas”.
placement-standing-proposed = ierosināts
placement-standing-discussed = pārrunāts
placement-standing-agreed = saskaņots
placement-standing-fulfilled = izpildīts
placement-standing-unfulfilled = nav izpildīts
placement-standing-change = Stāvoklis: { $standing }. Mainīt
placement-suggestions = Ieteikumi no citām praksēm
placement-suggestions-what = Šie ieraksti ir izmantoti citās tās pašas programmas praksēs. Atzīmējiet, ko pārņemt; pēc tam tos var labot.
placement-suggestions-none = Citās šīs programmas praksēs vēl nav gaidu, kuru šeit nebūtu.
placement-suggestions-kept = skolas bibliotēkā
placement-item-keep = Paturēt bibliotēkā
placement-item-kept = Ierakstīts skolas gaidu bibliotēkā.
placement-suggestions-of = { $party ->
    [school] Skola { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
    [company] Uzņēmums { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
   *[student] Praktikants { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
}
placement-suggestions-uses = { $count ->
    [zero] { $count } praksēs
    [one] { $count } praksē
   *[other] { $count } praksēs
}
placement-suggestions-add = { $count ->
    [zero] Pievienot izvēlētos ({ $count })
    [one] Pievienot izvēlēto ({ $count })
   *[other] Pievienot izvēlētos ({ $count })
}

placement-consents = Piekrišana
placement-consents-what = Kad visas trīs puses ir piekritušas vieniem un tiem pašiem ierakstiem, gaidas ir saskaņotas. Ja kādu ierakstu maina, piekrišana jāsaņem vēlreiz.
placement-consent-of = { $party ->
    [school] Skolas piekrišana
    [company] Uzņēmuma piekrišana
   *[student] Praktikanta piekrišana
}
placement-consent-what = { $count ->
    [zero] Piekrišana attiecas uz { $count } ierakstiem tādiem, kādi tie ir tagad.
    [one] Piekrišana attiecas uz { $count } ierakstu tādu, kāds tas ir tagad.
   *[other] Piekrišana attiecas uz { $count } ierakstiem tādiem, kādi tie ir tagad.
}
placement-consent-person = Kas puses vārdā piekrita (vārds, uzvārds)
placement-consent-on = Datums
placement-consent-manner = Kā piekrita
placement-manner-in_person = klātienē
placement-manner-call = pa tālruni vai videozvanā
placement-manner-email = e-pastā
placement-manner-signature = ar parakstu
placement-consent-given = { $person }, { $date }, { $manner ->
    [in_person] klātienē
    [call] pa tālruni vai videozvanā
    [email] e-pastā
   *[signature] ar parakstu
}
placement-consent-none = vēl nav
placement-consent-holds = piekrīt
placement-consent-stale = vienošanās mainījusies pēc piekrišanas
placement-consent-record = Pierakstīt piekrišanu
placement-consent-again = Pierakstīt no jauna
placement-consent-withdraw = Atsaukt piekrišanu

placement-course = Prakses laiks
placement-time = Pagājušais laiks
placement-time-passed = { $day }. diena no { $days }
placement-time-left = { $days ->
    [zero] Līdz beigām { $days } dienu
    [one] Līdz beigām { $days } diena
   *[other] Līdz beigām { $days } dienas
}
placement-time-last = Šodien ir pēdējā diena.
placement-time-until = { $days ->
    [zero] Sāksies pēc { $days } dienām
    [one] Sāksies pēc { $days } dienas
   *[other] Sāksies pēc { $days } dienām
}
placement-time-over = { $days ->
    [zero] Prakses laiks ir beidzies ({ $days } dienu)
    [one] Prakses laiks ir beidzies ({ $days } diena)
   *[other] Prakses laiks ir beidzies ({ $days } dienas)
}
placement-contacts = Saziņa
placement-contacts-company = Uzņēmuma kartīte
placement-not-named = nav norādīts
placement-no-phone = tālrunis nav norādīts
placement-no-email = e-pasts nav norādīts
placement-end-early = Pirmstermiņa izbeigšana
placement-end-early-what = Ja prakse beidzas agrāk, nekā nolīgts, pierakstiet pēdējo dienu un iemeslu. Ierakstītais paliek; praksi vēlāk var atsākt.
placement-end-early-do = Pārtraukt praksi
placement-end-on = Pēdējā diena
placement-end-reason = Iemesls
placement-end-reason-hint = Īsi un lietišķi. Nerakstiet veselības vai ģimenes datus.
placement-resume = Atsākt praksi

placement-document-language = Dokumenta valoda
placement-document-show-draft = Rādīt projektu
placement-document-draft = { $language ->
    [lv] Projekts latviešu valodā
   *[en] Projekts angļu valodā
}
placement-document-shown = Redzamais dokuments
placement-document-version = Nr. { $number }
placement-document-version-old = Nr. { $number } (aizstāts)
placement-document-number = Nr. { $number }
placement-document-signed = visi parakstījuši
placement-document-unsigned = nav visu parakstu
placement-document-issued-at = Sagatavots { $when }, { $language ->
    [lv] latviešu valodā
   *[en] angļu valodā
}.
placement-document-hash = Nospiedums { $hash }…
placement-document-open = Atvērt un izdrukāt
placement-document-show = Rādīt
placement-document-verify = Pārbaudīt elektroniskos parakstus
placement-document-new-version = Sagatavot jaunu versiju
placement-document-replace = Vai aizstāt izdoto dokumentu?
placement-document-replace-what = Dokuments Nr. { $number } paliks tāds, kāds ir, kopā ar parakstiem, bet spēkā būs jaunā versija. Tā jāparaksta no jauna.
placement-document-replaced = { $count ->
    [zero] Aizstātās versijas ({ $count })
    [one] Aizstātā versija ({ $count })
   *[other] Aizstātās versijas ({ $count })
}

placement-signatures = Paraksti
placement-signatures-mixed = Daļa parakstījusi ar pildspalvu, daļa elektroniski: nav vienas datnes vai papīra, kurā būtu visi paraksti. Vienojieties par vienu veidu.
placement-signed-elsewhere = Pievienot citur parakstītu datni
placement-signature-not_sent = nav nosūtīts
placement-signature-sent = nosūtīts
placement-signature-on_paper = parakstīts papīrā
placement-signature-electronic = parakstīts elektroniski
placement-signature-refused = atteikts
placement-signature-note = Pierakstīt
placement-signature-of = { $party ->
    [school] Skolas paraksts
    [company] Uzņēmuma paraksts
   *[student] Praktikanta paraksts
}
placement-signature-state = Kā ir ar parakstu
placement-signature-signer = Kas parakstīja
placement-signature-signer-hint = Vārds, uzvārds un, ja vajag, amats.
placement-signature-on = Datums
placement-signature-recorded_by = Kas ierakstīja
placement-signature-recorded_by-hint = Kas saņēma un redzēja parakstīto eksemplāru.
placement-signature-recorded = ierakstīja { $name }
placement-signature-scan = Parakstītā papīra attēls
placement-signature-scan-hint = Nav obligāts. PDF, JPEG vai PNG, ne vairāk kā 20 MB. Paliek kopā ar praksi kā pierādījums.
placement-signature-scan-kept = Attēls ir saglabāts; jauna datne to aizstās.
placement-signature-scan-show = Rādīt attēlu
placement-signature-container-show = Rādīt pakotni
placement-sign-awaits = { $party ->
    [school] Vispirms paraksta skola
    [company] Vispirms paraksta uzņēmums
   *[student] Vispirms paraksta praktikants
}
placement-sign = Parakstīt elektroniski
placement-sign-for = { $party ->
    [school] Parakstīt skolas vārdā
    [company] Parakstīt uzņēmuma vārdā
   *[student] Parakstīt praktikanta vārdā
}
placement-sign-what = Paraksts tiks pievienots dokumentam Nr. { $number }. Datne, parole un PIN netiek glabāti.
placement-sign-file = Paraksta identitātes datne
placement-sign-file-hint = Datne ar paplašinājumu .p12 vai .pfx.
placement-sign-password = Datnes parole
placement-sign-legal = Šis paraksts apliecina, ka saturs nav mainīts un kas to parakstījis. Tas nav kvalificēts elektroniskais paraksts; ja tāds vajadzīgs, parakstiet saglabāto PDF ar eParaksts.
placement-sign-now = Parakstīt
placement-sign-make-identity = Izveidot identitāti
placement-sign-how = Ar ko parakstīt
placement-sign-how-file = Ar datni (.p12)
placement-sign-how-card = Ar karti
placement-sign-certificate = Sertifikāts kartē
placement-sign-card-about = { $card }. Izdevējs: { $issuer }. Derīgs līdz { $until }
placement-sign-card-invalid = Šobrīd nav derīgs.
placement-sign-card-login = Paredzēts autentifikācijai, nevis parakstam.
placement-sign-card-again = Nolasīt karti vēlreiz
placement-sign-card-settings = Izvēlēties kartes programmatūru
placement-sign-pin = Paraksta PIN
placement-sign-pin-pad = Nospiediet „Parakstīt” un ievadiet PIN uz lasītāja taustiņiem.
placement-sign-pin-low = PIN pēdējā reizē ir bijis nepareizs. Pēc vairākiem nepareiziem PIN karte tiek bloķēta.
placement-sign-pin-last_try = Atlicis viens mēģinājums: vēl viens nepareizs PIN bloķēs karti.
placement-sign-pin-locked = PIN ir bloķēts. Atbloķējiet to ar kartes izdevēja programmu un PUK kodu.
placement-sign-stamp = Parakstam tiks pievienots laika zīmogs no { $service }; dienestam tiek nosūtīta tikai paraksta kontrolsumma.
placement-sign-no-stamp = Parakstam nebūs laika zīmoga: laiku apliecinās tikai šī datora pulkstenis.
placement-sign-without-stamp = Parakstīt bez laika zīmoga
placement-sign-legal-card = Paraksts tiek veidots ar atslēgu, kas nepamet karti. Vai tas ir kvalificēts elektroniskais paraksts, atkarīgs no kartes un tās sertifikāta; programma to nevērtē.

# Prakšu saraksts un jaunas prakses veidlapa; posmu, pušu un soļu vārdi.
placements-title = Prakses
placements-new = Jauna prakse
placements-import = Importēt…
placements-search = Meklēt praksi
placements-stage = Posms
placements-stage-any = Visi posmi
placements-stage-agreeing = Saskaņošana
placements-stage-agreement = Līgums
placements-stage-running = Norise
placements-stage-assessing = Vērtēšana
placements-stage-quality = Kvalitāte
placements-stage-report = Ziņojums
placements-stage-done = Pabeigta
placements-stage-ended = Pārtraukta
placements-state-done = paveikts
placements-state-current = tagad
placements-state-missing = nav pabeigts
placements-state-ahead = vēl priekšā
placements-line = Prakses gaita

placements-attention = Termiņš
placements-attention-any = Jebkurš termiņš
placements-attention-overdue = Nokavētas
placements-attention-this_week = Šonedēļ
placements-attention-waiting = Gaida citus
placements-filters = Filtri
placements-clear-filters = Notīrīt filtrus

placements-column-student = Praktikants
placements-column-company = Prakses vieta
placements-column-group = Grupa
placements-column-period = Laiks
placements-column-stage = Posms
placements-column-next = Nākamais solis
placements-column-number = Numurs
placements-overdue-by = nokavēts: līdz { $date }
placements-due-by = līdz { $date }
placements-nothing-next = Viss paveikts
placements-empty-title = Prakšu vēl nav
placements-empty-what = Importējiet prakšu sarakstu no Excel vai CSV datnes vai izveidojiet pirmo praksi.
placements-none-match = Neviena prakse neatbilst meklētajam. Notīriet filtrus vai mainiet meklējamo tekstu.

placements-party-school = Skola
placements-party-company = Uzņēmums
placements-party-student = Praktikants


placements-next-mentor = Norādīt prakses vadītāju uzņēmumā
placements-next-supervisor = Norādīt prakses vadītāju skolā
placements-next-representative = Norādīt nepilngadīgā likumisko pārstāvi
placements-next-expectations = { $party ->
    [school] Pierakstīt, ko piedāvā un sagaida skola
    [company] Pierakstīt, ko piedāvā un sagaida uzņēmums
   *[student] Pierakstīt, ko piedāvā un sagaida praktikants
}
placements-next-consent = { $party ->
    [school] Saņemt skolas piekrišanu
    [company] Saņemt uzņēmuma piekrišanu
   *[student] Saņemt praktikanta piekrišanu
}
placements-next-agreement_issue = Sagatavot trīspusējo līgumu
placements-next-agreement_signature = { $party ->
    [school] Saņemt skolas parakstu uz līguma
    [company] Saņemt uzņēmuma parakstu uz līguma
   *[student] Saņemt praktikanta parakstu uz līguma
}
placements-next-still_running = Prakse notiek
placements-next-mentor_assessment = Ievadīt prakses vadītāja vērtējumu
placements-next-final_mark = Ievadīt skolas gala atzīmi
placements-next-quality_form = { $party ->
    [school] Aizpildīt skolas kvalitātes anketu
    [company] Aizpildīt uzņēmuma kvalitātes anketu
   *[student] Aizpildīt praktikanta kvalitātes anketu
}
placements-next-gates = Atbildēt uz obligātajiem kvalitātes nosacījumiem
placements-next-report_issue = Sagatavot prakses kvalitātes ziņojumu
placements-next-report_signature = { $party ->
    [school] Saņemt skolas parakstu uz ziņojuma
    [company] Saņemt uzņēmuma parakstu uz ziņojuma
   *[student] Saņemt praktikanta parakstu uz ziņojuma
}

placements-form-title-new = Jauna prakse
placements-form-title-edit = Prakses dati
placements-form-who = Kas piedalās
placements-form-when = Laiks un apjoms
placements-form-more = Pārējais
placements-field-student = Praktikants
placements-field-student-hint = Rakstiet vārdu, uzvārdu vai grupu; garumzīmes nav obligātas.
placements-field-company = Prakses vieta
placements-field-mentor = Prakses vadītājs uzņēmumā
placements-field-mentor-later = Norādīs vēlāk
placements-field-supervisor = Prakses vadītājs skolā
placements-field-programme = Izglītības programma
placements-field-kind = Prakses veids
placements-field-start = Pirmā diena
placements-field-end = Pēdējā diena
placements-field-hours-total = Stundas kopā
placements-field-hours-total-hint = Astronomiskās stundas (60 minūtes).
placements-field-hours-per-day = Stundas dienā
placements-field-site = Prakses norises adrese
placements-field-site-hint = Atstājiet tukšu, ja prakse notiek uzņēmuma parastajā vietā.
placements-field-goal = Prakses mērķis
placements-field-insurance = Apdrošināšana
placements-field-insurance-hint = Apdrošinātājs, polises numurs un termiņš, ja apdrošināšana ir vajadzīga.
placements-field-remuneration = Atlīdzība, transports, dienesta viesnīca
placements-created = Prakse izveidota.
placements-saved = Prakses dati saglabāti.

placements-hints = Jāņem vērā
placements-hint-site_unsuitable = Prakses vieta { $date } atzīta par nepiemērotu.
placements-hint-site_expired = Prakses vietas piemērotības vērtējums ir spēkā tikai līdz { $date }
placements-hint-site_with_conditions = Prakses vieta piemērota ar nosacījumiem: { $conditions }
placements-hint-capacity_exceeded = Vairāk prakšu nekā plānoto vietu: { $assigned } no { $planned }
placements-hint-mentor_untrained = Prakses vadītājam nav ierakstītas pedagoģiskās mācības, kas vajadzīgas darba vidē balstītām mācībām.
placements-hint-mentor_training_expired = Prakses vadītāja pedagoģiskās mācības derīgas tikai līdz { $date }
placements-hint-insurance_missing = Uzņēmumam nav ierakstīta civiltiesiskās atbildības apdrošināšana.
placements-hint-insurance_expired = Uzņēmuma apdrošināšana spēkā tikai līdz { $date }
placements-hint-identity_missing = Praktikantam nav ierakstīts ne personas kods, ne personu apliecinošs dokuments: līgumā šī vieta paliks tukša.
placements-hint-identity_expired = Praktikanta personu apliecinošais dokuments derīgs tikai līdz { $date }
placements-hint-student = Atvērt audzēkni
placements-hint-company = Atvērt uzņēmumu
placements-field-site-choice = Prakses norises vieta
placements-site-other = Cita adrese

placements-print = Sagatavot līgumus…
placements-print-title = Sagatavot līgumus
placements-print-fresh = { $count ->
    [zero] Tiks izsniegti { $count } jaunu līgumu.
    [one] Tiks izsniegts { $count } jauns līgums.
   *[other] Tiks izsniegti { $count } jauni līgumi.
}
placements-print-again = { $count ->
    [zero] { $count } līgumu jau ir izsniegti; tie paliek, kādi izsniegti un parakstīti.
    [one] { $count } līgums jau ir izsniegts; tas paliek, kāds izsniegts un parakstīts.
   *[other] { $count } līgumi jau ir izsniegti; tie paliek, kādi izsniegti un parakstīti.
}
placements-print-left-out = { $count ->
    [zero] { $count } praksēm līgumu vēl nevar izsniegt:
    [one] { $count } praksei līgumu vēl nevar izsniegt:
   *[other] { $count } praksēm līgumu vēl nevar izsniegt:
}
placements-print-language = Jauno līgumu valoda
placements-print-paper = Kā sagatavot
placements-print-one_file = Viena datne drukai
placements-print-one_file-what = Visi līgumi pēc kārtas, kā sarakstā
placements-print-file_each = Katrs līgums savā datnē
placements-print-file_each-what = Sūtīšanai un elektroniskai parakstīšanai
placements-print-copies = Eksemplāri
placements-print-both-sides = Druka uz abām pusēm: katrs eksemplārs sākas uz jaunas lapas
placements-print-into = Mapes
placements-print-into-one = Visi vienā
placements-print-into-groups = Pa grupām
placements-print-into-companies = Pa uzņēmumiem
placements-print-working = Sagatavo līgumus
placements-print-do = { $count ->
    [zero] Sagatavot { $count } līgumu
    [one] Sagatavot { $count } līgumu
   *[other] Sagatavot { $count } līgumus
}

# Darba vidē balstītu mācību individuālais plāns: moduļi, vietas, stundas, nedēļas un uzņēmuma daļa.
plan-title = Individuālais plāns
plan-what = Kuru moduli kur apgūst, cik ilgi un kurās nedēļās. Skolā skaita mācību stundas pa { $length } min, uzņēmumā – stundas pa 60 min.
plan-site = Uzņēmumā mācās: { $site }
plan-empty = Plāna vēl nav. Sāciet no programmas moduļiem vai pievienojiet pirmo rindu.
plan-from-modules = Sākt no programmas moduļiem
plan-row-add = Pievienot rindu
plan-row-remove = Noņemt { $number }. rindu
plan-rows = Plāna rindas
plan-module = Modulis
plan-module-own = Cits modulis …
plan-module-words = Moduļa nosaukums
plan-place = Kur
plan-place-school = skolā
plan-place-company = uzņēmumā
plan-amount = Stundas
plan-unit-school = māc. st.
plan-unit-company = h
plan-start = No
plan-end = Līdz
plan-field = { $number }. rinda: { $part }
plan-in-school = Skolā
plan-in-company = Uzņēmumā
plan-total = Kopā
plan-share = Uzņēmuma daļa
plan-share-value = { $share } % (vismaz { $least } %)
plan-good = Plāns ir kārtībā: uzņēmumā { $company } no { $total }.
plan-not-good = Plānā jāsakārto
plan-finding-absent = Plāna vēl nav. Bez tā līgumu par darba vidē balstītām mācībām nevar izsniegt.
plan-finding-below_least = Uzņēmumā { $company } no { $total }, tas ir { $share } % – mazāk par { $least } %.
plan-finding-hours_differ = Uzņēmumā plānotas { $planned }, bet praksei ierakstītas { $agreed }.
plan-finding-other_programme = { $row }. rinda: modulis nav no programmas, ko praktikants apgūst.
plan-finding-outside = { $row }. rinda: dienas ir ārpus prakses laika ({ $period }).
plan-finding-repeated = { $row }. rinda: tas pats modulis tajā pašā vietā un laikā jau ir { $earlier }. rindā.
plan-finding-crowded = { $period }: uzņēmumā plānotas { $planned }, bet pēc darba laika tur strādā { $allowed }.
plan-to-check = Mazākā daļa ir programmas dati (MK noteikumi Nr. 484), pārbaudiet to ar spēkā esošajiem noteikumiem.

# Programmas: kvalifikācijas un sasniedzamie mācīšanās rezultāti.
programmes-title = Programmas
programmes-library = Gaidu bibliotēka
programmes-library-what = Ieraksti, kas sevi attaisnojuši: tos piedāvā katrai šīs programmas praksei.
programmes-library-none = Vēl nav neviena ieraksta. Pievienojiet šeit vai, labojot gaidas praksē, izvēlieties „Paturēt bibliotēkā”.
programmes-library-add = Pievienot ierakstu
programmes-library-every = der visām programmām
programmes-library-whose = Kurš piedāvā vai sagaida
programmes-library-text = Ieraksts
programmes-library-for = Der praksēm
programmes-library-for-this = šajā programmā
programmes-library-for-all = visās programmās
programmes-new = Jauna programma
programmes-import = Importēt…
programmes-filter = Meklēt programmu
programmes-column-qualification = Profesionālā kvalifikācija
programmes-column-name = Izglītības programma
programmes-column-code = Kods
programmes-column-sector = Nozare
programmes-column-level = LKI
programmes-column-outcomes = Rezultāti
programmes-empty-title = Programmu vēl nav
programmes-empty-what = Pievienojiet programmu ar kvalifikāciju un sasniedzamajiem rezultātiem: pret tiem vienojas, vērtē un ziņo.
programmes-form = Programma
programmes-field-qualification = Profesionālā kvalifikācija
programmes-field-name = Izglītības programmas nosaukums
programmes-field-code = Programmas kods
programmes-field-code-hint = Kā licencē, piemēram, 33 543 04 1.
programmes-field-sector = Nozare
programmes-field-level = LKI līmenis
programmes-level = { $level }. LKI līmenis
programmes-outcomes = Sasniedzamie mācīšanās rezultāti
programmes-outcomes-hint = Secība šeit ir secība līgumā, vērtējumā un ziņojumā.
programmes-outcomes-none = Rezultātu vēl nav. Bez tiem praksi nevar novērtēt.
programmes-outcome-add = Pievienot rezultātu
programmes-outcome-code = { $number }. rezultāta kods
programmes-outcome-text = { $number }. rezultāts: ko audzēknis prot
programmes-outcome-remove = Noņemt { $number }. rezultātu
programmes-outcome-up = Pārvietot { $number }. rezultātu augstāk
programmes-outcome-down = Pārvietot { $number }. rezultātu zemāk
programmes-created = Programma pievienota.
programmes-saved = Programma saglabāta.
programmes-field-field = Izglītības joma (ISCED-F 2013)
programmes-field-field-hint = Meklējiet pēc nosaukuma vai koda, piemēram, 0722.
programmes-field-sector-none = Nav norādīta
programmes-field-sector-own = cits ieraksts
programmes-field-years = Mācību ilgums, gadi
programmes-field-years-hint = Pēc pēdējā kursa grupa absolvē.
programmes-field-placement-hours = Prakses stundas kopā
programmes-field-placement-hours-hint = Moduļos kopā: { $hours }.
programmes-level-older = līdz 2022. gada 1. augustam: { $level }. PKL
programmes-modules = Moduļi
programmes-modules-none = Moduļu vēl nav. Programmai bez moduļiem pietiek ar rezultātiem.
programmes-modules-sum = Kopā: teorija { $theory } h, praktiskās mācības { $practice } h, prakse { $placement } h.
programmes-module-none = Bez moduļa
programmes-module-add = Pievienot moduli
programmes-module-code = { $number }. moduļa kods
programmes-module-name = { $number }. moduļa nosaukums
programmes-module-theory = Teorija, h
programmes-module-practice = Praktiskās mācības, h
programmes-module-placement = Prakse, h
programmes-module-up = Pārvietot { $number }. moduli augstāk
programmes-module-down = Pārvietot { $number }. moduli zemāk
programmes-module-remove = Noņemt { $number }. moduli
programmes-outcome-module = { $number }. rezultāta modulis
programmes-versions = Versijas
programmes-version = { $version }. versija
programmes-version-from = spēkā no { $date }
programmes-version-always = no paša sākuma
programmes-version-outcomes = { $count ->
    [zero] { $count } rezultātu
    [one] { $count } rezultāts
   *[other] { $count } rezultāti
}
programmes-version-placements = { $count ->
    [zero] { $count } prakšu
    [one] { $count } prakse
   *[other] { $count } prakses
}
programmes-version-latest = spēkā esošā
programmes-version-made = Izveidota { $version }. versija. Sāktās prakses paliek pie savas versijas.
programmes-version-older = Šī ir iepriekšēja versija: pēc tās vienojas un vērtē prakses, kas ar to sāktas. Mainīt var tikai jaunāko versiju.
programmes-version-open-latest = Atvērt jaunāko versiju
programmes-used = { $count ->
    [zero] Ar šo versiju sāktas { $count } prakses. Ja maināt moduļus, rezultātus vai prakses stundas, tiks izveidota jauna versija; sāktās prakses paliek pie savas.
    [one] Ar šo versiju sākta { $count } prakse. Ja maināt moduļus, rezultātus vai prakses stundas, tiks izveidota jauna versija; sāktā prakse paliek pie savas.
   *[other] Ar šo versiju sāktas { $count } prakses. Ja maināt moduļus, rezultātus vai prakses stundas, tiks izveidota jauna versija; sāktās prakses paliek pie savas.
}
programmes-field-valid-from = Spēkā no
programmes-field-valid-from-new = Jaunā versija spēkā no
programmes-field-valid-from-hint = Ja nav norādīts, no šodienas. Prakses, kas sākas agrāk, paliek pie iepriekšējās.

# Kvalitāte: prakšu indeksi un to salīdzinājums.
quality-title = Kvalitāte
quality-what = Indekss (0–100) rāda, cik laba bija prakse; tas nav audzēkņa vērtējums.
quality-verify = Pārbaudīt PDF
quality-search = Meklēt pēc praktikanta vai uzņēmuma
quality-band = Josla
quality-band-any = Visas joslas
quality-band-excellent = Teicama
quality-band-good = Laba
quality-band-needs_work = Jāpilnveido
quality-band-insufficient = Nepietiekama
quality-no-index = nav indeksa
quality-completeness-full = pilns vērtējums
quality-completeness-partial = daļējs vērtējums
quality-completeness-none = par maz anketu
quality-column-student = Praktikants
quality-column-company = Prakses vieta
quality-column-index = Indekss
quality-column-band = Josla
quality-column-flags = Kam pievērst uzmanību
quality-flag-gap = Viedokļu atšķirība: { $dimensions }
quality-flag-gate = Nav izpildīts: { $gates }
quality-flag-alert = Trauksme: { $items }
quality-flag-action = Vajadzīga rīcība
quality-flag-capped = Joslu ierobežo neizpildīts nosacījums
quality-none-flagged = nekas
quality-mean = Vidējais indekss
quality-mean-of = { $count ->
    [zero] no { $count } praksēm
    [one] no { $count } prakses
   *[other] no { $count } praksēm
}
quality-chart = Dimensijas vidēji visās praksēs
quality-empty-title = Vēl nav ko salīdzināt
quality-empty-what = Indekss rodas, kad praksei aizpildītas vismaz divu pušu anketas. Atveriet praksi un tās posmu „Kvalitāte”.
quality-none-match = Neviena prakse neatbilst meklētajam.

# Kvalitātes anketas, obligātie nosacījumi un rezultāts.
questionnaire-tabs = Anketas un rezultāts
questionnaire-tab = { $party ->
    [school] Skola ({ $answered } no { $items })
    [company] Uzņēmums ({ $answered } no { $items })
   *[student] Praktikants ({ $answered } no { $items })
}
questionnaire-tab-gates = Nosacījumi ({ $answered } no { $items })
questionnaire-of = { $party ->
    [school] Skolas anketa
    [company] Uzņēmuma anketa
   *[student] Praktikanta anketa
}
questionnaire-valid = anketa tiek ieskaitīta
questionnaire-not-valid = tiek ieskaitīta no { $percent } % atbilžu
questionnaire-answered = Atbildēts { $answered } no { $items }.
questionnaire-keys = Taustiņš 4, 3, 2, 1 vai N atbild un pāriet pie nākamā apgalvojuma.
questionnaire-answer-fully = Pilnībā piekrītu
questionnaire-answer-rather = Drīzāk piekrītu
questionnaire-answer-rather_not = Drīzāk nepiekrītu
questionnaire-answer-not = Nepiekrītu
questionnaire-answer-not_applicable = Nav attiecināms
questionnaire-open = Saviem vārdiem
questionnaire-overall = Kopvērtējums praksei
questionnaire-overall-hint = Kopvērtējums parādās ziņojumā, bet indeksā neietilpst.
questionnaire-on = Aizpildīta
questionnaire-gates = Obligātie nosacījumi
questionnaire-gates-what = Tiem jābūt izpildītiem neatkarīgi no indeksa. Neizpildīts nosacījums ierobežo vērtējumu.
questionnaire-gate-decisive = Izšķirošs: ja tas nav izpildīts, prakse ir nepietiekama un jārīkojas uzreiz.
questionnaire-gate-passed = Jā
questionnaire-gate-failed = Nē
questionnaire-gate-not_applicable = Nav attiecināms
questionnaire-gate-evidence = { $gate }: kas to apliecina
questionnaire-gate-on = { $gate }: datums
questionnaire-results = Rezultāts
questionnaire-results-none = Rezultāts parādīsies, kad būs aizpildītas vismaz divu pušu anketas.
questionnaire-no-index = Indeksa vēl nav
questionnaire-no-index-what = Vajadzīgas vismaz divas anketas, kurās ir pietiekami daudz atbilžu.
questionnaire-index-exact = Prakses kvalitātes indekss { $index }
questionnaire-never-mixed = Indekss rāda, cik laba bija prakse. To nekad nejauc ar audzēkņa atzīmi.
questionnaire-chart = Dimensijas, punkti no 0 līdz 100
questionnaire-differences = Viedokļu atšķirības, ko vērts pārrunāt
questionnaire-differences-what = Pušu vērtējumi atšķiras par { $points } punktiem vai vairāk.
questionnaire-gap = starpība { $gap }
questionnaire-failed-gates = Neizpildītie nosacījumi
questionnaire-alerts = Trauksme: zemākā atbilde svarīgā jautājumā
questionnaire-proposal = No prakses ierakstiem: { $answer }
questionnaire-proposal-accept = Pieņemt
questionnaire-proposal-accept-of = Pieņemt { $gate } priekšlikumu
questionnaire-proposal-instructed = Ievadapmācība un sākotnējā instruktāža { $date } (instruktāžu žurnāls).
questionnaire-proposal-instructed-late = Instruktāžas pabeigtas { $date }, prakse sākās { $first } (instruktāžu žurnāls).
questionnaire-proposal-diary = Apstiprinātas { $confirmed } no { $over } nedēļām (dienasgrāmata).
questionnaire-proposal-visit = { $by }, { $date } (apmeklējumi un sarunas).
questionnaire-proposal-no-visit = Nav ierakstīts neviens skolas apmeklējums vai saruna.
questionnaire-proposal-incident = Ir neslēgts nopietns notikums ({ $date }).
questionnaire-proposal-no-incident = Neslēgtu nopietnu notikumu nav.

# Ko programma saka, kad kaut ko neizdara: kas noticis un ko darīt.
refusal-fields = Lūdzu, izlabojiet atzīmētos laukus. Nekas nav saglabāts.
refusal-no-workspace = Nav atvērta neviena darba datne. Atveriet vai izveidojiet to.
refusal-not-found = Šis ieraksts vairs neeksistē. Atveriet sarakstu no jauna.
refusal-older-version = Šai programmai ir jaunāka versija, tāpēc šo vairs nevar mainīt. Atveriet jaunāko versiju un mainiet to.
refusal-nothing-to-roll-over = Neviena grupa nav jāpārceļ uz šo mācību gadu. Atveriet pāreju vēlreiz: grupas varbūt jau ir pārceltas.
refusal-in-use = Ierakstu nevar dzēst, jo to izmanto citi ieraksti.
refusal-conflict = Tāds ieraksts jau ir. Atveriet esošo vai mainiet atzīmēto lauku.
refusal-file-missing = Datnes nav norādītajā vietā. Pārbaudiet, vai tā nav pārvietota.
refusal-file-exists = Datne ar šādu nosaukumu jau ir. Izvēlieties citu nosaukumu.
refusal-folder-read-only = Šajā mapē nevar rakstīt. Izvēlieties citu mapi vai lūdziet piekļuvi administratoram.
refusal-disk-full = Diskā vairs nav vietas. Atbrīvojiet vietu un mēģiniet vēlreiz; iepriekš saglabātais nav skarts.
refusal-not-a-workspace = Šī nav Amats darba datne. Izvēlieties datni ar paplašinājumu .amats.
refusal-newer-workspace = Šo darba datni ir rakstījusi jaunāka programmas versija. Atjauniniet programmu, lai to atvērtu.
refusal-workspace-in-use = Darba datne jau ir atvērta citā programmas logā vai datorā. Aizveriet to tur un mēģiniet vēlreiz.
refusal-workspace-damaged = Darba datne ir bojāta. Atjaunojiet to no rezerves kopijas; šī datne nav mainīta.
refusal-not-a-spreadsheet = Šī nav izklājlapa, ko programma prot lasīt. Saglabājiet to kā .xlsx, .xls, .ods vai .csv un mēģiniet vēlreiz.
refusal-sheet-broken = Izklājlapa ir bojāta un nav nolasāma. Atveriet to izklājlapu programmā un saglabājiet no jauna.
refusal-sheet-protected = Izklājlapa ir aizsargāta ar paroli. Noņemiet paroli un mēģiniet vēlreiz.
refusal-sheet-empty = Izklājlapā nav nevienas datu rindas zem virsrakstiem. Pārbaudiet, vai izvēlēta īstā datne un lapa.
refusal-sheet-too-large = Izklājlapa ir lielāka, nekā programma lasa (100 000 rindu, 200 kolonnu, 20 MB). Sadaliet to vairākās datnēs.
refusal-no-import = Vispirms izvēlieties izklājlapu, ko importēt.
refusal-nothing-to-import = Nav nevienas rindas, ko importēt: visas ir noraidītas vai jau ir saglabātas.
refusal-nothing-to-export = Izvēlieties vismaz vienu kolonnu, ko eksportēt.
refusal-file-too-large = Datne ir pārāk liela (vairāk nekā 50 MB).
refusal-not-a-pdf = Šī datne nav PDF vai ir bojāta.
refusal-not-an-identity = Šī nav paraksta identitātes datne (.p12 vai .pfx).
refusal-wrong-password = Parole nav pareiza. Nekas nav parakstīts.
refusal-unusable-key = Šajā datnē nav atslēgas, ar ko var parakstīt (vajadzīga RSA vismaz 2048 bitu vai P-256 atslēga).
refusal-certificate-expired = Sertifikāta derīguma termiņš ir beidzies. Saņemiet vai izveidojiet jaunu identitāti.
refusal-certificate-not-yet-valid = Sertifikāts vēl nav derīgs. Pārbaudiet datora pulksteni vai sertifikāta sākuma datumu.
refusal-not-a-certificate = Šajā datnē nav sertifikāta (PEM vai DER).
refusal-already-signed = Šī puse dokumentu jau ir parakstījusi.
refusal-not-a-signer = Šīs puses paraksts šajā dokumentā nav paredzēts.
refusal-document-replaced = Šo dokumentu ir aizstājusi jaunāka versija. Parakstiet jaunāko.
refusal-not-a-scan = Attēlam jābūt PDF, JPEG vai PNG datnei.
refusal-not-the-issuer = Šī datne nav skolas izdevēja atslēga. Izvēlieties izdevēja .p12 datni („izdevejs-…”).
refusal-issuer-ends = Izdevēja sertifikāts beidzas, pirms beigtos jaunā identitāte. Izveidojiet jaunu izdevēju.
refusal-already-withdrawn = Šī identitāte jau ir atsaukta.
refusal-not-their-turn = Pēc skolas noteiktās secības vispirms jāparaksta citai pusei.
refusal-too-many-documents = Vienā reizē var sagatavot ne vairāk par 2000 līgumiem. Atlasiet mazāk.
refusal-not-issued-here = Šajā darba datnē šāds dokuments nav izsniegts.
refusal-signatures-missing = Datnē trūkst parakstu, kas dokumentam jau ir pievienoti. Lūdziet parakstīt jaunāko datni.
refusal-signed-file-broken = Datni nevar pievienot: paraksts nav derīgs vai saturs pēc parakstīšanas ir mainīts.
refusal-no-new-signature = Datnē nav paraksta, kas dokumentam vēl nebūtu pievienots.
refusal-unsupported-character = Tekstā ir rakstzīme, kuras nav dokumenta fontā. Aizstājiet to un mēģiniet vēlreiz.
refusal-nothing-to-consent = Vispirms ierakstiet vismaz vienu gaidu, par ko vienoties.
refusal-agreement-incomplete = Līgumā trūkst obligātu ziņu. Skatiet, kas vēl jāizdara.
refusal-working-time-over-limit = Ar darba līgumu šāds darba laiks nav atļauts: tas pārsniedz vecumam noteiktās robežas. Mainiet laikus pie atzīmētajām dienām.
refusal-working-time-note = Darba laiks pārsniedz vecumam noteiktās robežas, bet piezīmes par to nav. Ierakstiet piezīmi pie darba laika vai mainiet grafiku.
refusal-no-working-time = Vispirms ierakstiet un saglabājiet darba laiku pa nedēļas dienām.
refusal-no-agreement = Līgums vēl nav sagatavots, tāpēc to nevar ne grozīt, ne izbeigt.
refusal-nothing-to-amend = Kopš līguma sagatavošanas tā nosacījumi nav mainījušies. Vispirms labojiet prakses ziņas.
refusal-placement-goes-on = Prakse nav pārtraukta. Vispirms norādiet pēdējo dienu un iemeslu posmā „Norise”.
refusal-report-incomplete = Ziņojumam vajag vismaz divas derīgas aptaujas.
refusal-placement-ended = Prakse ir pārtraukta. Atsāciet to, lai turpinātu.
refusal-password-too-short = Parolei jābūt vismaz 8 rakstzīmes garai.

refusal-problem-missing = Lauks nav aizpildīts.
refusal-problem-too-long = Teksts ir garāks par { $max } rakstzīmēm.
refusal-problem-not-a-date = Tas nav datums. Rakstiet, piemēram, 21.11.2026.
refusal-problem-impossible-date = Šāda datuma kalendārā nav.
refusal-problem-date-out-of-range = Datumam jābūt no { $from } līdz { $to }.
refusal-problem-not-a-number = Jābūt veselam skaitlim no { $min } līdz { $max }.
refusal-problem-not-a-personal-code = Tas nav personas kods (NNNNNN-NNNNN).
refusal-problem-not-a-document-number = Tas nav dokumenta numurs: jābūt 3–20 zīmēm un vismaz vienam ciparam.
refusal-problem-not-a-registration-number = Tas nav reģistrācijas numurs (11 cipari).
refusal-problem-not-an-email = Tā nav e-pasta adrese.
refusal-problem-not-a-time = Tas nav laiks. Rakstiet, piemēram, 8.30.
refusal-problem-no-time-between = Beigu laiks sakrīt ar sākuma laiku.
refusal-problem-overlaps = Daļā šo dienu prakse jau ir pārtraukta.
refusal-problem-not-a-working-day = Tā nav darba diena: brīvdienu un svētku dienu pārcelt nevar.
refusal-problem-not-a-weekend = Strādāt pārceltajā dienā var brīvā sestdienā vai svētdienā.
refusal-problem-holidays-overlap = Daļa šo dienu jau pieder citām brīvdienām.
refusal-problem-ends-before-start = Beigu datums ir pirms sākuma datuma.
refusal-problem-not-a-choice = Šādas izvēles nav.
refusal-problem-unknown = Šāda ieraksta nav.
refusal-problem-ambiguous = Der vairāki ieraksti; norādiet precīzāk.
refusal-problem-duplicate = Tāda vērtība jau ir citam ierakstam.
refusal-problem-not-a-grade = Vērtējumam jābūt no 1 līdz 10.
refusal-problem-contradicts = { $row }. rindā rakstīts citādi.
refusal-problem-awaits = Gaida izvēli { $row }. rindā.
refusal-problem-unknown-placeholder = Nav ziņu, ko ielikt „{ $word }” vietā. Izvēlieties ziņas no saraksta.
refusal-problem-loose-brace = Figūriekava ir viena pati. Ziņas no prakses ievieto no saraksta; citur figūriekavas nelieto.
refusal-problem-empty-section = Sadaļā nav neviena punkta. Pievienojiet punktu vai noņemiet sadaļu.
refusal-problem-lacks-parties = Līgumā nekur nav pušu rekvizītu. Pievienojiet tabulu „pušu rekvizīti”.
refusal-problem-not-on-record = Nav ierakstīts: { $what }.

refusal-failed-store = Neizdevās saglabāt datu bāzē. Nekas nav zaudēts; mēģiniet vēlreiz un, ja atkārtojas, pārbaudiet darba datni iestatījumos.
refusal-failed-file = Neizdevās nolasīt vai uzrakstīt datni. Pārbaudiet, vai mape ir pieejama.
refusal-failed-document = Neizdevās sagatavot dokumentu. Dati nav mainīti.
refusal-failed-signature = Neizdevās parakstīt vai pārbaudīt parakstu. Dokuments nav mainīts.
refusal-failed-data = Programmas iekšēja kļūda. Dati nav mainīti.

refusal-check-damage = Datu bāzes datne ir bojāta.
refusal-check-dangling =
    { $count ->
        [zero] { $count } ierakstu atsaucas uz neesošiem ierakstiem.
        [one] { $count } ieraksts atsaucas uz neesošu ierakstu.
       *[other] { $count } ieraksti atsaucas uz neesošiem ierakstiem.
    }
refusal-check-stale-lines =
    { $count ->
        [zero] { $count } prakšu rindu sarakstā neatbilst ierakstiem.
        [one] { $count } prakses rinda sarakstā neatbilst ierakstam.
       *[other] { $count } prakšu rindas sarakstā neatbilst ierakstiem.
    }
refusal-check-journal = Žurnāla ķēde nav vesela: { $entry }. ieraksts ir mainīts vai trūkst.
refusal-check-unjournalled =
    { $count ->
        [zero] { $count } ierakstu neatbilst tam, ko glabā žurnāls.
        [one] { $count } ieraksts neatbilst tam, ko glabā žurnāls.
       *[other] { $count } ieraksti neatbilst tam, ko glabā žurnāls.
    }
refusal-nothing-to-undo = Nav ko atsaukt: kopš darba datnes atvēršanas nekas nav mainīts vai pēdējais solis nav atsaucams.
refusal-changed-since = Nekas nav atsaukts: ieraksti kopš tā laika ir mainīti vēlreiz vai tos izmanto citi ieraksti.
refusal-cannot-be-undone = Šo darbību nevar atsaukt: dokuments jau ir izsniegts vai parakstīts. Izsniedziet jaunu versiju.
refusal-changed-meanwhile = Šo ierakstu pa to laiku kāds ir mainījis, tāpēc jūsu maiņas vēl nav saglabātas. Pārējie lauki tagad rāda jauno; ja jūsu ievadītais ir pareizs, saglabājiet vēlreiz.
refusal-stopped = Darbs ir apturēts. Nekas nav ierakstīts.
refusal-too-many-picked = Pa vienai var atlasīt ne vairāk kā 10 000 rindu. Atlasiet visas, kas atbilst (Ctrl+A), un noņemiet liekās.
refusal-obstacle-has-left = skolu jau ir beidzis
refusal-obstacle-ended = prakse ir pārtraukta
refusal-obstacle-finished = prakse ir pabeigta
refusal-obstacle-changed-meanwhile = pa to laiku kāds to ir mainījis
refusal-time-stamp-unanswered = Laika zīmogu dienests neatbildēja. Nekas nav parakstīts. Mēģiniet vēlreiz vai parakstiet bez laika zīmoga.
refusal-time-stamp-refused = Laika zīmogu dienests nedeva derīgu zīmogu. Nekas nav parakstīts. Pārbaudiet dienesta adresi vai parakstiet bez laika zīmoga.
refusal-no-card-library = Šajā datorā vēl nav izvēlēta kartes programmatūra. Izvēlieties to iestatījumos.
refusal-card-library-unusable = Kartes programmatūru nevar ielādēt. Pārbaudiet, vai tā ir uzstādīta un iestatījumos izvēlēta īstā datne.
refusal-no-card = Neviena karte nav atrasta. Ielieciet karti lasītājā un mēģiniet vēlreiz.
refusal-no-card-certificate = Kartē nav sertifikāta, ar ko var parakstīt.
refusal-no-card-key = Kartē nav šim sertifikātam atbilstošas atslēgas. Izvēlieties citu sertifikātu.
refusal-wrong-pin = PIN nav pareizs. Nekas nav parakstīts. Pēc vairākiem nepareiziem PIN karte tiek bloķēta.
refusal-pin-locked = Kartes PIN ir bloķēts. Atbloķējiet to ar kartes izdevēja programmu un PUK kodu.
refusal-pin-not-entered = PIN netika ievadīts. Nekas nav parakstīts.
refusal-card-removed = Karte ir izņemta no lasītāja. Ielieciet to atpakaļ un mēģiniet vēlreiz.
refusal-card-unsupported = Karte neprot šāda veida parakstu. Izvēlieties citu sertifikātu.
refusal-card-failed = Karte vai lasītājs nedarbojas. Izņemiet karti, ielieciet vēlreiz un mēģiniet no jauna.
refusal-problem-not-a-web-address = Ierakstiet pilnu adresi, kas sākas ar https:// vai http://.
refusal-problem-no-such-file = Šādas datnes šajā datorā nav.
refusal-not-a-container = Šī nav ne PDF, ne parakstīta pakotne (.asice vai .edoc).
refusal-container-broken = Pakotne ir bojāta vai veidota tā, ka dažādas programmas to lasītu atšķirīgi. Lūdziet atsūtīt to vēlreiz.

refusal-pdf-encrypted = Fails ir šifrēts vai aizsargāts ar paroli. Palūdziet sūtītājam saglabāt to bez paroles.
refusal-pdf-damaged = PDF fails ir bojāts: to dažādas programmas lasītu atšķirīgi. Palūdziet atsūtīt vēlreiz vai ierakstiet atbildes no papīra.
refusal-no-fields = Failā nav aizpildāmu lauku: tas ir izdrukāts jaunā failā vai ieskenēts. Ierakstiet atbildes pēc veidlapas numura un pievienojiet šo failu kā papīra attēlu.
refusal-not-a-packet = Failā ir lauki, bet tā nav no šīs programmas izsniegta veidlapa.
refusal-not-a-packet-number = Tas nav veidlapas numurs. Numurā ir desmit zīmes, piemēram, 7K3QF-9XM2V.
refusal-no-such-packet = Veidlapa ar šādu numuru šajā darba datnē nav izsniegta.
refusal-packet-answered = Uz šo veidlapu jau ir atbildēts, vai tā ir atsaukta.
refusal-packet-replaced = Šī veidlapa ir atsaukta vai aizstāta ar jaunāku.
refusal-packet-closed = Šādas atbildes šai praksei vairs nevar pieņemt.
refusal-packet-altered = Veidlapā ir mainīts tas, kas bija ierakstīts iepriekš, vai trūkst jautājumu. Nekas nav ierakstīts.
refusal-wrong-passphrase = Parole neder. Tajā ir piecpadsmit zīmes; to pasaka skola, un failā tās nav.
refusal-not-a-packet-file = Tā nav skolas veidlapu pakete. Paketes faila nosaukums beidzas ar „.amats-packet”.
refusal-packet-file-damaged = Fails ir bojāts vai nav saņemts viss. Palūdziet to atsūtīt vēlreiz.
refusal-packet-file-forged = Paketes saturs neatbilst skolas parakstam: kāds to ir mainījis. Neaizpildiet to un sazinieties ar skolu.
refusal-no-packet-file = Skolas veidlapu pakete vairs nav atvērta. Atveriet to vēlreiz.
refusal-answers-for-elsewhere = Šīs atbildes nav uz veidlapām, kas izsniegtas no šīs darba datnes.
refusal-packet-file-unanswered = Šī ir pakete, ko aizpilda uzņēmumā, nevis atbilde. Atbildes faila nosaukums beidzas ar „.amats-answer”.
refusal-nothing-finished = Neviena veidlapa vēl nav atzīmēta kā pabeigta.
refusal-nothing-answered = Veidlapā nav nevienas jaunas atbildes.
refusal-nothing-to-hand-out = Šai praksei šādas veidlapas vairs nav vajadzīgas.
refusal-no-mail-address = Nav zināma ne prakses vadītāja, ne uzņēmuma e-pasta adrese. Ierakstiet to uzņēmuma lapā.
refusal-not-signed-electronically = Šo dokumentu neviens nav parakstījis elektroniski.
refusal-nothing-to-add = Nekas netika pievienots: sertifikātu izdevēji neatbildēja vai vajadzīgais failā jau ir. Laika zīmoga dienestu var norādīt iestatījumos.
refusal-final-mark-not-confirmed = Ziņojums rāda uzņēmumam praktikanta atbildes, tāpēc vispirms apstipriniet gala atzīmi.
refusal-part-confirmed = Šī vērtējuma daļa ir apstiprināta. To maina tikai ar jaunu versiju, norādot pamatojumu.
refusal-part-not-confirmed = Šī vērtējuma daļa nav apstiprināta, to var labot uzreiz.
refusal-final-mark-confirmed = Gala atzīme ir apstiprināta un aprēķināta no šīs daļas. Vispirms sāciet jaunu gala atzīmes versiju.
refusal-parts-not-confirmed = Vispirms apstipriniet daļas, no kurām veidojas gala atzīme.
refusal-other-assessment-form = Prakses vērtēšana sākta ar citu veidlapas versiju.
refusal-not-assessed = Prakses vadītāja noslēguma vērtējuma vēl nav.
refusal-nothing-issued = Šai praksei vēl nav neviena sagatavota dokumenta.
refusal-problem-not-in-all = Kopā jābūt { $sum }, tagad ir { $is }.
refusal-mentor-not-confirmed = Raksturojumu sagatavo, kad prakses vadītāja noslēguma vērtējums ir apstiprināts.
refusal-final-mark-missing = Vērtējuma lapu sagatavo, kad gala atzīme ir apstiprināta.
refusal-diary-confirmed = Ieraksts ir apstiprināts, tāpēc tas paliek. Mainīt to var, norādot iemeslu.
refusal-diary-not-handed-in = Apstiprināt vai atgriezt var tikai iesniegtus ierakstus.
refusal-nothing-to-print = Dokumentam vēl nav ko rādīt: nav iesniegtu dienasgrāmatas ierakstu vai notikušu apmeklējumu.

# Prakses kvalitātes ziņojums: sagatavošana.
report-issue-title = Sagatavot ziņojumu
report-issue = Sagatavot ziņojumu
report-again = Jauna ziņojuma versija
report-issue-what = Ziņojumam vajag vismaz divu pušu anketas. Sagatavotais ziņojums vairs nemainās; to paraksta skola un prakses vadītājs uzņēmumā.

# Iestatījumi.
settings-title = Iestatījumi
settings-tab-school = Skola
settings-tab-signing = Parakstīšana
settings-tab-program = Programma
settings-tab-data = Datu drošība
settings-school = Skolas dati
settings-school-what = Šos datus programma raksta līgumos un ziņojumos.
settings-field-name = Pilnais nosaukums
settings-field-number = Reģistrācijas numurs
settings-field-address = Adrese
settings-field-town = Pilsēta
settings-field-town-locative = Pilsēta lokatīvā
settings-field-town-locative-hint = Kā dokumenta sākumā: Daugavpilī, Rīgā.
settings-field-phone = Tālrunis
settings-field-email = E-pasts
settings-signatory = Kas paraksta skolas vārdā
settings-field-signatory-name = Vārds, uzvārds
settings-field-signatory-position = Amats
settings-field-signatory-authority = Rīkojas saskaņā ar
settings-field-signatory-authority-hint = Kā līgumā: „nolikumu”, „pilnvaru”.
settings-signing-order = Kādā secībā paraksta
settings-signing-order-any = Jebkādā secībā
settings-signing-order-hint = Ja secība ir noteikta, programmā elektroniski var parakstīt tikai tas, kura kārta pienākusi.
settings-school-saved = Skolas dati saglabāti.
settings-supervisors = Prakses vadītāji skolā
settings-supervisors-none = Prakses vadītājs skolā vēl nav norādīts.
settings-supervisor-new = Pievienot prakses vadītāju
settings-supervisor-edit = Prakses vadītājs skolā
settings-supervisor-saved = Prakses vadītājs saglabāts.
settings-supervisor-removed = Prakses vadītājs noņemts.
settings-supervisor-remove-title = Noņemt prakses vadītāju?
settings-supervisor-remove-what = { $name } vairs nebūs izvēlnē. Ieraksti esošajās praksēs paliek.

settings-identity = Parakstīšanas identitāte
settings-identity-what = Skola var pati izdot parakstīšanas identitāti savam darbiniekam, mentoram vai praktikantam: .p12 datni ar paroli un sertifikātu, ko dot citiem pārbaudei („uzticamais-….pem”). Ar to izveido uzlabotu elektronisko parakstu. Tas nav kvalificēts elektroniskais paraksts; ar roku rakstītu parakstu tas neaizstāj.
settings-identity-name = Kas parakstīs
settings-identity-name-hint = Vārds un uzvārds, kā tas būs redzams parakstā.
settings-identity-password = Parole
settings-identity-password-hint = Vismaz 8 rakstzīmes. Programma to neglabā; aizmirstu paroli nevar atjaunot.
settings-identity-repeat = Parole vēlreiz
settings-identity-differ = Paroles nesakrīt. Ierakstiet abās vietās vienu un to pašu.
settings-identity-create = Izveidot identitāti
settings-identity-made = Identitāte izveidota. Glabājiet .p12 datni un paroli atsevišķi.
settings-issuer = Skolas izdotās identitātes
settings-issuer-none = Skola vēl nav izdevusi nevienu identitāti. Ar pirmo tiek izveidots arī skolas izdevējs: tā atslēga ir atsevišķa datne („izdevejs-…”) ar to pašu paroli. Glabājiet to drošā vietā; ar to izdod, atjauno un atsauc.
settings-issuer-until = { $name }, derīgs līdz { $until }
settings-issued-until = derīga līdz { $until }
settings-issued-valid = derīga
settings-issued-expired = beigusies
settings-issued-withdrawn = atsaukta { $on }
settings-issued-renew = Atjaunot
settings-issued-withdraw = Atsaukt
settings-issue-another = Izdot vēl vienu identitāti
settings-issue-new-issuer = Izveidot jaunu izdevēju
settings-issuer-file = Izdevēja atslēgas datne
settings-issuer-file-hint = Datne „izdevejs-….p12”, ko skola saglabāja, izveidojot izdevēju.
settings-issuer-password = Izdevēja datnes parole
settings-renew-title = Atjaunot identitāti: { $name }
settings-renew-what = Tiek izdota jauna atslēga ar jaunu termiņu. Iepriekšējā paliek derīga līdz tās termiņa beigām vai atsaukšanai.
settings-withdraw-title = Atsaukt identitāti: { $name }
settings-withdraw-what = Parakstus, kas ar to veikti no šī brīža, programma vairs neatzīs. Iepriekš veiktajiem bez laika zīmoga arī nevarēs ticēt, jo parakstīšanas laiku neapliecina neviens cits. To nevar atcelt. Atsaukto saraksts tiek saglabāts dokumentu mapē, lai to varētu nodot citiem.
settings-withdrawn = Identitāte ir atsaukta.
settings-anchors = Uzticamie sertifikāti
settings-anchors-what = Paraksts ir uzticams, ja tā sertifikāts sakņojas kādā no šiem.
settings-anchors-none = Uzticamu sertifikātu vēl nav.
settings-anchor-add = Ievelciet sertifikātu (.pem, .crt, .cer) šeit
settings-anchor-added = Sertifikāts pievienots.
settings-anchor-removed = Sertifikāts noņemts.
settings-anchor-remove-title = Noņemt sertifikātu?
settings-anchor-remove-what = Paraksti, kas balstās uz „{ $label }”, vairs nebūs uzticami.

settings-look = Valoda un izskats
settings-workspace = Darba datne
settings-workspace-file = Datne
settings-workspace-documents = Dokumentu mape
settings-workspace-close = Aizvērt darba datni
settings-version = Versija

settings-check = Darba datnes pārbaude
settings-check-what = Pārbauda datni, saites starp ierakstiem, noteikumus un žurnāla ķēdi.
settings-check-run = Pārbaudīt
settings-check-running = Pārbauda prakses
settings-check-sound = Viss kārtībā.
settings-check-unsound = Atrastas nepilnības
settings-check-entries = { $count ->
    [zero] Žurnālā { $count } ierakstu.
    [one] Žurnālā { $count } ieraksts.
   *[other] Žurnālā { $count } ieraksti.
}
settings-check-head = Pēdējā ieraksta jaucējkods
settings-backup = Rezerves kopija
settings-backup-what = Pilna darba datnes kopija vienā datnē. Glabājiet to citā diskā.
settings-backup-create = Izveidot kopiju…
settings-backup-suggested = amats-kopija.amats
settings-backup-last = Pēdējā automātiskā kopija
settings-backup-folder = Mape
settings-backup-none = vēl nav
settings-backup-automatic = Programma pati glabā kopijas: strādājot ik pusstundu, pirms importa un aizverot. Vecākās tā retina.
settings-backup-failed = Automātisko kopiju neizdevās saglabāt. Pārbaudiet, vai diskā ir vieta un mapē drīkst rakstīt.
settings-restore = Atjaunot no kopijas…
settings-restore-title = Atjaunot no kopijas?
settings-restore-what = Darba datnes saturu aizstās kopijas saturs. Pirms tam programma saglabās pašreizējo stāvokli atsevišķā datnē.
settings-restore-now = Atjaunot
settings-restored = Darba datne atjaunota no kopijas.

settings-signing = Kā paraksta šajā datorā
settings-signing-what = Šie iestatījumi attiecas uz šo datoru, nevis uz darba datni.
settings-time-stamps = Laika zīmogu dienests
settings-time-stamps-hint = Dienesta adrese (RFC 3161). Tukšs: parakstus veido bez tīkla un bez laika zīmoga. Dienestam tiek nosūtīta tikai kontrolsumma, nevis dokuments.
settings-card-library = Kartes programmatūra
settings-card-library-hint = Kartes ražotāja PKCS #11 bibliotēka. Tās kods darbojas šajā programmā: izvēlieties tikai to, ko esat uzstādījuši paši vai ko uzstādījis administrators.
settings-card-none = nav: ar karti neparaksta
settings-card-other = Cita bibliotēka…
settings-signing-saved = Parakstīšanas iestatījumi saglabāti.

# Parakstu pārbaude.
signing-summary-unsigned = Dokumentā nav neviena elektroniskā paraksta.
signing-summary-holds =
    { $count ->
        [zero] Visi { $count } paraksti ir neskarti un uzticami. Saturs nav mainīts.
        [one] { $count } paraksts ir neskarts un uzticams. Saturs nav mainīts.
       *[other] Visi { $count } paraksti ir neskarti un uzticami. Saturs nav mainīts.
    }
signing-summary-untrusted = Paraksti ir neskarti, bet vismaz viena parakstītāja sertifikāts šeit nav zināms. Pievienojiet izdevēja sertifikātu uzticamajiem, ja to pazīstat.
signing-summary-broken = Dokumentam nevar ticēt: paraksts neder vai saturs pēc parakstīšanas ir mainīts.
signing-unreadable = Datni nevar nolasīt kā PDF, vai tā ir bojāta.
signing-trailing-bytes = Aiz dokumenta beigām ir pievienoti dati.
signing-removed = Dokumentā ir bijis vēl kāds paraksts, kas ir izņemts.
signing-time-stamp-intact = Dokumenta laika zīmogs ir neskarts.
signing-has-time-stamp = Parakstam ir laika zīmogs, bet tā izdevējs šeit nav zināms.
signing-time-stamp-broken = Laika zīmogs neder: tas ir bojāts vai piešķirts citam parakstam.
signing-time-proven = Laika zīmogs apliecina, ka paraksts { $time } jau pastāvēja ({ $service }).
signing-revoked = Sertifikāts bija atsaukts ({ $date }).
signing-intact = Paraksts ir neskarts.
signing-changed-bytes = Parakstītais saturs ir mainīts: dokumenta baiti neatbilst parakstam.
signing-malformed = Paraksts ir bojāts vai nepilnīgs.
signing-partial = Paraksts neaptver visu dokumenta versiju.
signing-padding = Paraksta vietā ir paslēpti sveši dati.
signing-bad-container = Paraksta kriptogrāfija neder: sertifikāts vai paraksts neatbilst.
signing-unsupported-kind = Šāda veida parakstu programma nepārbauda.
signing-covers-file = Aptver visu dokumentu.
signing-covers-revision = Aptver { $revision }. versiju no { $revisions }.
signing-trusted = Sertifikāts ir uzticams (izdevējs: { $issuer }).
signing-unknown-issuer = Sertifikāta izdevējs šeit nav zināms.
signing-expired = Sertifikāta termiņš bija beidzies jau pirms parakstīšanas ({ $date }).
signing-not-yet-valid = Sertifikāts parakstīšanas brīdī vēl nebija derīgs (no { $date }).
signing-bad-chain = Sertifikātu ķēde neder.
signing-not-for-signing = Sertifikāts nav paredzēts parakstīšanai.
signing-future = Paraksta laiks ir nākotnē.
signing-no-time = Parakstam nav norādīts laiks.
signing-change-signed = Pēc tam parakstījis vēl kāds ({ $field }) – tas ir atļauts.
signing-change-timestamp = Pēc tam pievienots laika zīmogs – tas ir atļauts.
signing-change-validation = Pēc tam pievienoti pārbaudes dati – tas ir atļauts.
signing-change-page = PĒC PARAKSTĪŠANAS mainīts { $page }. lapas saturs.
signing-change-pages = PĒC PARAKSTĪŠANAS pievienotas, izņemtas vai pārvietotas lapas.
signing-change-field = PĒC PARAKSTĪŠANAS mainīts lauks { $field }.
signing-change-signature = PĒC PARAKSTĪŠANAS izņemts vai aizstāts paraksts { $field }.
signing-change-document = PĒC PARAKSTĪŠANAS mainīta dokumenta uzbūve vai metadati.
signing-reason-agreement = Piekrītu līgumam
signing-reason-report = Apstiprinu ziņojumu
signing-reason-termination = Piekrītu līguma izbeigšanai
signing-reason-amendment = Piekrītu līguma grozījumiem
signing-reason-assessment = Apstiprinu prakses vērtējumu
signing-reason-characterisation = Apstiprinu praktikanta raksturojumu
signing-appearance-title = Parakstīts elektroniski
signing-authority = { $school } – parakstu izdevējs
signing-container-same = { $count ->
    [0] Pakotnē ir dokuments Nr. { $number } tieši tāds, kāds tas ir šeit, bet neviens paraksts uz to neattiecas.
    [zero] Pakotnē ir dokuments Nr. { $number } tieši tāds, kāds tas ir šeit; uz to attiecas { $count } parakstu.
    [one] Pakotnē ir dokuments Nr. { $number } tieši tāds, kāds tas ir šeit; uz to attiecas { $count } paraksts.
   *[other] Pakotnē ir dokuments Nr. { $number } tieši tāds, kāds tas ir šeit; uz to attiecas { $count } paraksti.
}
signing-container-other = Pakotnē ir dokuments Nr. { $number }, bet tas atšķiras no šeit saglabātā.
signing-container-unknown = Pakotnē nav neviena dokumenta, ko izsniegusi šī darba datne.

signing-prolong = Papildināt ilgai glabāšanai
signing-prolong-what = Failam pievieno ziņas, kas vajadzīgas pārbaudei pēc gadiem: ka sertifikāti nebija atsaukti, un laika zīmogu pāri visam. Paraksti paliek, kādi ir.
signing-prolong-hosts = Programma jautās: { $hosts }. Tiek nosūtīti tikai sertifikātu numuri un faila nospiedums.
signing-prolong-nobody = Nevienam nav jājautā: viss vajadzīgais ir šajā darba datnē.
signing-prolong-stamps = Laika zīmogs: { $host }.
signing-prolong-no-stamps = Laika zīmoga dienests nav norādīts iestatījumos: bez tā glabāšanas līmenis būs zemāks.
signing-prolong-do = Papildināt

# Audzēkņi: saraksts un kartīte.
students-title = Audzēkņi
students-new = Jauns audzēknis
students-import = Importēt…
students-search = Meklēt audzēkni
students-group = Grupa
students-group-any = Visas grupas
students-column-name = Uzvārds, vārds
students-column-group = Grupa
students-column-programme = Programma
students-column-birth = Dzimšanas datums
students-column-placements = Prakses
students-whom = Rādīt
students-whom-present = Mācās
students-whom-left = Skolu beiguši
students-whom-all = Visi
students-groups = Grupas
students-column-stage = Pašreizējā prakse
students-empty-title = Audzēkņu vēl nav
students-empty-what = Importējiet audzēkņu sarakstu no Excel vai CSV datnes vai pievienojiet pirmo.
students-none-match = Neviens audzēknis neatbilst meklētajam.
students-minor = Nepilngadīga persona
students-form-person = Persona
students-form-contact = Saziņa
students-form-representative = Likumiskais pārstāvis
students-form-representative-hint = Jānorāda, ja audzēknis prakses sākumā nav sasniedzis 18 gadus.
students-field-first-name = Vārds
students-field-last-name = Uzvārds
students-field-code = Personas kods
students-field-code-hint = Piemērs: 161175-19997. Atstājiet tukšu, ja koda nav.
students-field-code-new = Jauns personas kods
students-field-code-keep = Atstājiet tukšu, lai nemainītu ierakstīto kodu.
students-code-none = nav norādīts
students-code-masked = paslēpts
students-code-reveal = Rādīt kodu
students-code-hide = Paslēpt kodu
students-code-logged = Koda apskate tiek ierakstīta žurnālā.
students-code-doubtful = Koda kontrolcipars neatbilst. Pārbaudiet kodu pēc dokumenta.
students-code-change = Mainīt kodu
students-code-remove = Dzēst kodu
students-document = Personu apliecinošs dokuments
students-document-show = Rādīt numuru
students-document-hide = Paslēpt numuru
students-document-logged = Numura apskate tiek ierakstīta žurnālā.
students-document-said = { $kind }, { $country }
students-document-until = derīga līdz { $date }
students-document-expired = Dokumenta termiņš beidzies { $date } Pārbaudiet, vai audzēknim ir jauns.
students-identity-missing = Nav ierakstīts ne personas kods, ne personu apliecinošs dokuments. Bez tā līgumā nebūs redzams, kas ir praktikants.
students-form-document = Personu apliecinošs dokuments
students-form-document-hint = Jānorāda, ja audzēknim nav Latvijas personas koda. Numurs redzams tikai līgumā.
students-field-document-kind = Dokumenta veids
students-field-document-none = Nav norādīts
students-field-document-number = Dokumenta numurs
students-field-document-number-new = Jauns dokumenta numurs
students-field-document-number-keep = Atstājiet tukšu, lai nemainītu ierakstīto numuru.
students-field-document-country = Izdevējvalsts
students-field-document-country-hint = Meklējiet pēc nosaukuma vai koda, piemēram, UA.
students-field-document-until = Derīgs līdz
students-document-passport = Pase
students-document-identity_card = Personas apliecība
students-document-residence_permit = Uzturēšanās atļauja
students-document-other = Cits dokuments
students-field-birth = Dzimšanas datums
students-field-group = Grupa
students-field-programme = Izglītības programma
students-field-programme-none = Nav norādīta
students-field-phone = Tālrunis
students-field-email = E-pasts
students-field-address = Deklarētā adrese
students-field-representative-name = Vārds, uzvārds
students-placements = Prakses
students-placements-none = Šim audzēknim prakšu vēl nav.
students-created = Audzēknis pievienots.
students-saved = Audzēkņa dati saglabāti.
students-left-graduated = Absolvents
students-left-withdrawn = Atskaitīts
students-left-on = no { $date }
students-attends = Mācās skolā.
students-leaving = Skolas beigšana
students-leave = Atzīmēt aiziešanu…
students-leave-on = Pēdējā diena skolā
students-leave-how = Kā beidz
students-leave-what = Audzēknis vairs nav redzams sarakstos; prakses un dokumenti paliek.
students-left-saved = Aiziešana atzīmēta.
students-return = Atzīmēt, ka mācās
students-returned = Audzēknis atkal ir sarakstos.

# Prakses vietas piemērotība: stāvoklis, vērtējumi, veidlapa.
suitability-title = Piemērotības vērtējumi
suitability-none = Vērtējumu vēl nav. Novērtējiet vietu pirms pirmās prakses: desmit kritēriji, secinājums un termiņš.
suitability-standing-not_assessed = Nav vērtēta
suitability-standing-suitable = Piemērota
suitability-standing-with_conditions = Piemērota ar nosacījumiem
suitability-standing-unsuitable = Nav piemērota
suitability-standing-expired = Termiņš beidzies
suitability-short-with_conditions = Ar nosacījumiem
suitability-assess = Novērtēt
suitability-assess-at = Novērtēt: { $site }
suitability-recorded = Vērtējums ierakstīts.
suitability-whole = Viss uzņēmums
suitability-holds = līdz { $date }
suitability-history = Agrāks vērtējums
suitability-by = { $date }, { $person }
suitability-show = Rādīt kritērijus
suitability-shown = Vērtējums: { $date }
suitability-field-site = Vieta
suitability-field-verdict = Secinājums
suitability-field-conditions = Nosacījumi
suitability-field-conditions-hint = Kas jāizdara vai jāievēro, lai prakse tur varētu notikt.
suitability-field-assessed-on = Vērtēts
suitability-field-assessed-by = Kas vērtēja
suitability-field-valid-until = Spēkā līdz
suitability-field-valid-until-hint = { $years ->
    [zero] Tukšs nozīmē { $years } gadu no vērtēšanas dienas.
    [one] Tukšs nozīmē { $years } gadu no vērtēšanas dienas.
   *[other] Tukšs nozīmē { $years } gadus no vērtēšanas dienas.
}
suitability-field-next-check = Nākamā pārbaude
suitability-field-note = Piezīme: { $criterion }
suitability-note = Piezīme
suitability-criteria = Kritēriji
suitability-conclusion = Secinājums
suitability-judgement-meets = Atbilst
suitability-judgement-with_conditions = Ar nosacījumiem
suitability-judgement-does_not = Neatbilst
suitability-judgement-not_looked_at = Nav skatīts

# Līgumu veidnes: kas tajās stāv, kā tās maina un kas līgumam obligāts.
templates-title = Līgumu veidnes
templates-lead = Līgumu teksts pieder skolai: pielāgojiet punktus, to secību un obligātās ziņas. Katra maiņa ir jauna versija; jau izsniegtie līgumi paliek pie savas.
templates-kind-placement = Līgums par praksi
templates-kind-final = Līgums par noslēguma prakses moduli
templates-kind-work_based = Līgums par darba vidē balstītām mācībām
templates-kind-erasmus = Erasmus+ mācību līgums (latviski un angliski)
templates-kind-termination = Vienošanās par līguma izbeigšanu
templates-kind-amendment = Vienošanās par grozījumiem
templates-language-lv = latviešu valodā
templates-language-en = angļu valodā
templates-version = { $version }. versija
templates-origin-shipped = programmas teksts
templates-origin-school = skolas teksts
templates-in-force = Spēkā
templates-holds-from = no { $from }
templates-holds-between = { $from } – { $until }
templates-versions = Versijas
templates-document = Dokuments
templates-field-title = Dokumenta nosaukums
templates-field-basis = Tiesiskais pamats
templates-field-basis-hint = Tekstā to ieliek {"{"}legal_basis{"}"}.
templates-field-from = Jaunajos līgumos no
templates-field-until = Jaunajos līgumos līdz
templates-field-until-hint = Tukšs: termiņa nav. Kad termiņš pagājis, spēkā ir iepriekšējā versija.
templates-required = Obligātās ziņas
templates-required-lead = Līgumu nevar izsniegt, kamēr kāda no atzīmētajām ziņām nav ierakstīta.
templates-sections = Sadaļas
templates-section-title = Sadaļas nosaukums
templates-annex-number = { $number }. pielikums.
templates-section-annex = Pielikums: aiz parakstiem, jaunā lapā
templates-section-add = Pievienot sadaļu
templates-section-up = Pārvietot uz augšu: { $title }
templates-section-down = Pārvietot uz leju: { $title }
templates-section-remove = Noņemt sadaļu: { $title }
templates-section-untitled = (bez nosaukuma)
templates-clause = { $place } punkts
templates-clause-text = { $place } punkta teksts
templates-clause-items = { $place } punkta uzskaitījums, katrs savā rindā
templates-clause-add = Pievienot punktu
templates-clause-up = Pārvietot punktu { $place } uz augšu
templates-clause-down = Pārvietot punktu { $place } uz leju
templates-clause-remove = Noņemt punktu { $place }
templates-table-part = Tabula: { $table }
templates-table-up = Pārvietot tabulu uz augšu: { $table }
templates-table-down = Pārvietot tabulu uz leju: { $table }
templates-table-remove = Noņemt tabulu: { $table }
templates-table-add = Pievienot tabulu
templates-table-label = Tabula vai saraksts
templates-when = Kad drukā
templates-when-always = vienmēr
templates-condition-minor = praktikants ir nepilngadīgs
templates-condition-insured = apdrošināšana ir norādīta
templates-condition-not_insured = apdrošināšana nav norādīta
templates-condition-paid = atlīdzība ir norādīta
templates-condition-not_paid = atlīdzība nav norādīta
templates-condition-work_based = tās ir darba vidē balstītas mācības
templates-condition-not_work_based = tās nav darba vidē balstītas mācības
templates-condition-paper = līgumu paraksta uz papīra
templates-condition-electronic = līgumu paraksta elektroniski
templates-condition-has_outcomes = programmai ir sasniedzamie rezultāti
templates-condition-has_expectations = gaidas ir pierakstītas
templates-condition-has_consents = gaidām kāds ir piekritis
templates-condition-has_annexes = līgumam ir pielikumi
templates-condition-has_plan = ir individuālais plāns
templates-table-parties = pušu rekvizīti
templates-table-subject = prakses veids, programma un kvalifikācija
templates-table-outcomes = sasniedzamie rezultāti
templates-table-time = laiks, stundas un vieta
templates-table-supervisors = prakses vadītāji
templates-table-expectations = gaidas
templates-table-consents = kas gaidām piekrita
templates-table-annexes = pielikumu saraksts
templates-table-plan = individuālais plāns
templates-table-changes = grozījumi: kā bija un kā būs
templates-placeholder-insert = Ievietot ziņas no prakses
templates-placeholder-list = Ziņas, ko ievietot
templates-placeholder-example = piem., { $example }
templates-placeholder-legal_basis = tiesiskais pamats
templates-placeholder-number = dokumenta numurs
templates-placeholder-date = dokumenta datums
templates-placeholder-school = skolas nosaukums
templates-placeholder-company = prakses vietas nosaukums
templates-placeholder-trainee = praktikanta vārds, uzvārds
templates-placeholder-group = praktikanta grupa
templates-placeholder-representative = likumiskā pārstāvja vārds, uzvārds
templates-placeholder-programme = izglītības programma ar kodu
templates-placeholder-qualification = profesionālā kvalifikācija
templates-placeholder-level = LKI līmenis
templates-placeholder-goal = prakses mērķis
templates-placeholder-start = pirmā diena
templates-placeholder-end = pēdējā diena
templates-placeholder-hours_total = stundas kopā
templates-placeholder-hours_per_day = stundas dienā
templates-placeholder-site = prakses norises adrese
templates-placeholder-supervisor = prakses vadītājs skolā
templates-placeholder-mentor = prakses vadītājs prakses vietā
templates-placeholder-insurance = apdrošināšana
templates-placeholder-remuneration = atlīdzība un izdevumi
templates-placeholder-agreement = līguma numurs
templates-placeholder-agreement_date = līguma sagatavošanas diena
templates-placeholder-ended_on = pēdējā prakses diena
templates-placeholder-reason = izbeigšanas iemesls
templates-require-mentor = prakses vadītājs prakses vietā
templates-require-mentor_contact = prakses vietas vadītāja tālrunis vai e-pasts
templates-require-mentor_qualification = prakses vietas vadītāja kvalifikācija un pieredze
templates-require-supervisor = prakses vadītājs skolā
templates-require-supervisor_contact = skolas prakses vadītāja tālrunis vai e-pasts
templates-require-representative = nepilngadīga praktikanta likumiskais pārstāvis
templates-require-identity = praktikanta personas kods vai dokuments
templates-require-student_address = praktikanta deklarētā adrese
templates-require-student_contact = praktikanta tālrunis vai e-pasts
templates-require-company_registration = uzņēmuma reģistrācijas numurs
templates-require-company_address = uzņēmuma juridiskā adrese
templates-require-company_signatory = kas paraksta uzņēmuma vārdā
templates-require-school_signatory = kas paraksta skolas vārdā
templates-require-site = prakses norises adrese
templates-require-hours = stundas kopā
templates-require-goal = prakses mērķis
templates-require-programme_code = izglītības programmas kods
templates-require-outcomes = sasniedzamie rezultāti
templates-require-expectations = visu trīs pušu gaidas
templates-require-consents = visu trīs pušu piekrišana gaidām
templates-require-plan = individuālais plāns
templates-require-plan_share = pietiekama uzņēmuma daļa individuālajā plānā
templates-require-insurance = apdrošināšana
templates-require-remuneration = atlīdzība un izdevumi
templates-preview = Paraugs: { $title }
templates-preview-with = Rādīt ar
templates-preview-hint = Tukšs: izdomāta prakse. Atrodiet savējo pēc vārda vai numura.
templates-preview-stale = Paraugs rāda pēdējo derīgo tekstu: { $why }
templates-preview-pending = Paraugs tiek atjaunots …
templates-save = Saglabāt kā jaunu versiju
templates-saved = Saglabāta { $version }. versija.
templates-compare = Salīdzināt ar programmas tekstu
templates-compare-same = Teksts ir tāds pats kā programmas teksts.
templates-compare-lead = Svītrots ir programmas tekstā, pasvītrots – skolas tekstā.
templates-compare-removed = Tikai programmas tekstā:
templates-compare-added = Tikai skolas tekstā:
templates-compare-when = drukā, ja { $condition }
templates-restore = Atgriezties pie programmas teksta
templates-restore-done = Laukos ir programmas teksts. Saglabājiet, lai tas būtu spēkā.

# Vienošanās par līguma izbeigšanu: sagatavošana.
termination-issue-title = Sagatavot vienošanos par izbeigšanu
termination-issue = Sagatavot vienošanos
termination-again = Jauna vienošanās par izbeigšanu
termination-issue-what = Pēdējā diena un iemesls nāk no posma „Norise”, kur praksi pārtrauc pirms termiņa.

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

# Pārbaudīt PDF: kas, kad un ko parakstījis; kas mainīts.
verify-title = Pārbaudīt PDF
verify-what = Atveriet jebkuru PDF datni: programma pateiks, kas to parakstījis, vai paraksti ir īsti un vai datne pēc tam nav mainīta. Datne nekur netiek sūtīta.
verify-drop = Ievelciet PDF, .asice vai .edoc datni šeit
verify-checking = Pārbauda…
verify-other = Pārbaudīt citu datni
verify-verdict-unsigned = Datne nav parakstīta
verify-verdict-holds = Visi paraksti ir derīgi
verify-verdict-untrusted = Paraksti ir neskarti, bet parakstītājs šeit nav zināms
verify-verdict-broken = Paraksts nav derīgs
verify-issued = Šis ir dokuments Nr. { $number } no šīs darba datnes.
verify-issued-same = Saturs ir tāds, kādu programma to sagatavoja.
verify-issued-different = Saturs atšķiras no tā, kādu programma sagatavoja.
verify-receive = Pievienot praksei
verify-receive-what = { $count ->
    [zero] Datnē ir { $count } parakstu, kas dokumentam vēl nav pievienoti.
    [one] Datnē ir { $count } paraksts, kas dokumentam vēl nav pievienots.
   *[other] Datnē ir { $count } paraksti, kas dokumentam vēl nav pievienoti.
} Norādiet, kuras puses vārdā parakstīts; datne tiks glabāta pie prakses.
verify-receive-party = { $signer } – kuras puses vārdā
verify-receive-do = Pievienot
verify-receive-done = Dokuments Nr. { $number } ar parakstiem ir pievienots praksei.
verify-findings = Kas vēl konstatēts
verify-signatures = Paraksti
verify-signature = { $number }. paraksts
verify-signer = Parakstītājs
verify-organisation = Organizācija
verify-issuer = Sertifikāta izdevējs
verify-signed-at = Laiks (pēc parakstītāja datora)
verify-revision = Revīzija
verify-revision-of = { $revision } no { $revisions }
verify-covers = Kas parakstīts
verify-covers-file = visa datne
verify-covers-part = datne līdz { $revision }. revīzijai; pēc tam tā papildināta
verify-intact = Neskarts
verify-not-intact = Mainīts pēc parakstīšanas
verify-trusted = Uzticams
verify-not-trusted = Parakstītājs nav zināms
verify-trust-add = Pievienot uzticamu sertifikātu
verify-document = Dokuments
verify-time-stamp-of-file = { $number }. Visas datnes laika zīmogs
verify-service = Dienests
verify-stamped-at = Apliecinātais laiks
verify-time-stamp = Laika zīmogs
verify-time-stamp-trusted = { $at }, apliecināts
verify-time-stamp-unknown = { $at }, dienests šeit nav zināms
verify-level = Paraksta līmenis
verify-level-basic = PAdES B-B: bez laika zīmoga; laiks ir parakstītāja apgalvojums
verify-level-timed = PAdES B-T: ar laika zīmogu
verify-level-long_term = PAdES B-LT: ar laika zīmogu un datiem pārbaudei pēc gadiem
verify-level-archival = PAdES B-LTA: ar laika zīmogu, pārbaudes datiem un laika zīmogu pār tiem
verify-verdict-unchecked = Parakstīta pakotne: paraksti šeit nav pārbaudīti
verify-container-checked = Salīdzināts: kuras datnes ir pakotnē, vai tās ir tās pašas, kas parakstītas, un vai dokuments ir tas pats, kas izsniegts šeit.
verify-container-unchecked = Nav pārbaudīts: vai paraksti ir īsti, vai sertifikāti ir uzticami un nav atsaukti. To pārbaudiet eParakstītājā vai vietnē eparaksts.lv.
verify-container-files = Datnes pakotnē
verify-container-same = dokuments Nr. { $number }, tieši tāds, kāds tas ir šeit
verify-container-differs = dokuments Nr. { $number }, bet atšķiras no šeit saglabātā
verify-container-foreign = nav izsniegts šajā darba datnē
verify-container-open = Atvērt praksi
verify-claim = { $number }. paraksts pakotnē
verify-claim-badge = Apgalvojums
verify-claim-signer = Sertifikātā norādīts
verify-claim-at = Norādītais laiks
verify-cover-same = sakrīt ar parakstīto
verify-cover-different = NESAKRĪT ar parakstīto
verify-cover-missing = pakotnē nav
verify-cover-unknown = nav salīdzināms
verify-container-keep = Pievienot praksei
verify-container-keep-what = Programma pakotnes parakstus nepārbauda. Pārbaudiet tos ar eParaksts vai citu pārbaudītāju un norādiet, kura puse ir parakstījusi. Pakotne paliks kopā ar praksi kā pierādījums.
verify-container-keep-party = Kuru pusi pārstāv { $signer }
verify-container-keep-none = nepievienot
verify-container-recorded_by = Kas pārbaudīja parakstus
verify-container-kept = Pakotne pievienota dokumentam Nr. { $number }.

# Skolas apmeklējumi un sarunas.
visit-title = Skolas apmeklējumi
visit-what = Ko skola plāno un ko ir redzējusi: apmeklējumi uzņēmumā, sarunas un norunātais.
visit-entry = Apmeklējums vai saruna
visit-none = Neviens apmeklējums vai saruna nav ierakstīta.
visit-add = Pievienot
visit-edit = Labot
visit-remove = Dzēst
visit-of = { $what }: { $kind }, { $date }
visit-kind = Veids
visit-kind-on_site = apmeklējums uzņēmumā
visit-kind-telephone = telefona saruna
visit-kind-online = tiešsaistes saruna
visit-kind-mid_term = starpsaruna
visit-on = Datums
visit-held = Ir noticis
visit-planned = plānots
visit-done = noticis
visit-late = plānots, bet nav atzīmēts kā noticis
visit-by = Kas no skolas
visit-with = Ar ko runā
visit-seen = Kas redzēts un pārrunāts
visit-agreed = Norunātais
visit-agreed-add = Pievienot norunu
visit-agreed-remove = Noņemt { $number }. norunu
visit-agreed-field = { $number }. noruna: { $part }
visit-agreed-text = Kas norunāts
visit-agreed-due = Termiņš
visit-agreed-done = Izpildīts
visit-agreed-open = līdz { $date }
visit-agreed-no-term = bez termiņa
visit-agreed-overdue = termiņš bija { $date }
visit-agreed-was-done = izpildīts { $date }
visit-operation-save = skolas apmeklējums vai saruna
visit-operation-remove = apmeklējuma dzēšana
visit-papers = Apmeklējumu pārskats
visit-signing-reason = Prakses apmeklējumu pārskats
visit-issue-title = Sagatavot apmeklējumu pārskatu
visit-issue-what = Pārskats par notikušajiem apmeklējumiem un sarunām ar norunāto.
visit-issue = Sagatavot pārskatu
visit-again = Jauna pārskata versija

# Sākums: kad neviena darba datne nav atvērta.
welcome-title = Amats
welcome-what = Prakses profesionālajā izglītībā: no saraksta līdz parakstītam kvalitātes ziņojumam. Viss paliek šajā datorā.
welcome-demo = Atvērt demonstrāciju
welcome-demo-what = Skola ar izdomātiem audzēkņiem, uzņēmumiem un praksēm visos posmos. Var droši izmēģināt.
welcome-create = Izveidot jaunu darba datni
welcome-create-what = Tukša darba datne jūsu skolai; tā glabājas šajā datorā.
welcome-open = Atvērt darba datni
welcome-open-what = Datne ar paplašinājumu .amats.
welcome-recent = Nesen atvērtās
welcome-field-school = Skolas nosaukums
welcome-field-school-hint = Pilnais nosaukums, kā to raksta dokumentos.
welcome-field-town = Pilsēta
welcome-field-town-hint = Kur dokumenti top, piemēram, Daugavpils.
welcome-field-path = Kur glabāt
welcome-field-path-choose = Izvēlēties vietu…
welcome-field-path-none = vēl nav izvēlēta
welcome-create-now = Izveidot
welcome-suggested = prakses.amats
`,
  en: `# The tripartite agreement: preparing it.
agreement-issue-title = Prepare the agreement
agreement-issue = Prepare the agreement
agreement-again = New version of the agreement
agreement-issue-what = A prepared agreement no longer changes: it can be opened, printed, saved and signed. Until then a draft is shown.
agreement-missing = Still to be put on record before the agreement is issued
agreement-papers = Papers of the agreement
agreement-paper-agreement = Agreement
agreement-paper-amendment = Amendments
agreement-paper-termination = Termination

# The amendment of an agreement: how it is prepared.
amendment-issue-title = Prepare the amendment agreement
amendment-issue = Prepare the agreement
amendment-again = A new amendment agreement
amendment-issue-what = It names every term that is another in the placement’s record since the agreement was prepared: period, hours, place, supervisors, aim, insurance, remuneration. A new one replaces the one before.

# The program at the company: a packet of forms from a school, and the answer to it.

answering-mail-subject = Answers to the placement forms { $number }
answering-mail-text =
    Good day,

    Attached are the answers to the placement forms ({ $school }). The file is encrypted; the school opens it with Amats.

answering-open = Open a packet from a school
answering-open-what = For a mentor at a company: the school has sent a file whose name ends in “.amats-packet”. No account and no network are needed.
answering-drop = Drop the packet file here
answering-chosen = Chosen: { $name }
answering-file = Packet file
answering-passphrase = Passphrase
answering-passphrase-hint = The fifteen characters that the school told you. Hyphens and capitals do not matter.
answering-open-do = Open

answering-title = Forms from the school
answering-from = { $school }. Your answers stay on this computer until you send them yourself.
answering-close = Close the packet
answering-signed = Signed by { $signer } · certificate issued by { $issuer }
answering-new = This school’s signature is seen here for the first time
answering-changed = This school’s packet is signed with another certificate than before
answering-check = If you are not sure that it is from the school, telephone and compare the certificate’s fingerprint:
answering-trust = All is well, remember it
answering-known = The certificate is the same as before.
answering-forms = Forms
answering-column-form = Form
answering-column-trainee = Trainee
answering-column-due = Answer by
answering-column-state = Progress
answering-state-new = Not begun
answering-state-begun = Begun
answering-state-done = Finished
answering-fill = Fill in
answering-again = Change
answering-back = Back to the list
answering-done = Finished
answering-later = Save and go on later
answering-given = What is known already

answering-send = Send the answer to the school
answering-send-what = { $done ->
    [one] { $done } of { $all } forms is finished. The answer holds the finished ones alone; the others can follow.
   *[other] { $done } of { $all } forms are finished. The answer holds the finished ones alone; the others can follow.
}
answering-send-all = All forms are finished.
answering-mail = Prepare an e-mail
answering-save = Save the answer file
answering-send-secret = The file is encrypted: only the school can open it.

# The frame: rail, notices, shared words and components.
app-name = Amats
app-window-title = { $page } – Amats
app-skip = Skip to content
app-places = Parts of the program
app-place-today = Today
app-place-placements = Placements
app-place-students = Learners
app-place-companies = Companies
app-place-programmes = Programmes
app-place-quality = Quality
app-place-settings = Settings
app-demo = DEMO
app-demo-explained = Demonstration workspace: all names and data are invented.
app-workspace = Workspace

app-language = Language
app-language-lv = Latviešu
app-language-en = English
app-theme = Appearance
app-theme-light = Light
app-theme-dark = Dark
app-theme-system = As the system

app-save = Save
app-cancel = Cancel
app-close = Close
app-dismiss = Dismiss notice
app-notices = Notices
app-edit = Edit
app-delete = Delete
app-add = Add
app-remove = Remove
app-back = Back
app-next = Next
app-open = Open
app-open-file = Open
app-show-folder = Show in folder
app-save-as = Save as…
app-print = Print
app-retry = Try again
app-choose-file = Choose a file…
app-search = Search
app-search-all = All
app-all = All
app-yes = Yes
app-no = No
app-none = none
app-optional = optional
app-loading = Loading…
app-unsaved = There are unsaved changes.
app-discard = Discard changes
app-saving = Saving…
app-saved = Saved.
app-saved-at = Saved { $time }
app-saved-file = File saved: { $path }
app-nothing-found = Nothing found.
app-list-empty = Nothing here yet.
app-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
app-percent = { $value }%
app-failed-unreachable = The inner part of the program does not answer. Close the program and open it again; saved data are safe.
app-errors-where = { $count ->
    [one] { $count } field needs correcting:
   *[other] { $count } fields need correcting:
}
app-not-found = There is no such page
app-not-found-what = The record may have been deleted. Choose a place on the left.
app-crashed = This page could not be shown
app-crashed-what = Your data are safe: every change is saved at once. Open the page again or choose another place.

app-pdf-tools = Document tools
app-pdf-smaller = Zoom out
app-pdf-larger = Zoom in
app-pdf-fit = Fit width
app-pdf-page = Page { $page } of { $pages }
app-pdf-pages = Document pages
app-pdf-broken = This document cannot be shown: the file is broken or protected with a password.

app-chart-table = The same numbers as a table
app-chart-dimension = Dimension
app-chart-score = Points
app-chart-flag = Note
app-chart-differs = Opinions differ

app-shortcuts = Keys
app-shortcut-palette = Find anything, do anything
app-shortcut-undo = Undo the last change
app-shortcut-redo = Redo what was undone
app-shortcut-find = Search in the list
app-shortcut-new = Create new
app-shortcut-print = Print or export what is shown
app-shortcut-help = This sheet of keys
app-shortcut-close = Close the window or menu; clear the selection
app-shortcut-move = Move through a list
app-shortcut-enter = Open the selected one
app-key-space = Space
app-shortcut-select = Select a row of a list
app-shortcut-select-all = Select all that match

app-fields-missing = Required fields are empty. Nothing was saved.
app-field-missing = { $field }: needs an answer.
app-person-name = Name and surname
app-person-position = Position
app-person-phone = Telephone
app-person-email = E-mail

app-work-steps = { NUMBER($done) } of { NUMBER($steps) }
app-work-stop = Stop

# Assessment: appraisals by the form, marks of the school, the final mark and its confirmation, changing the forms.
assessment-mark-none = not assessed
assessment-mentor = Final assessment at the company
assessment-mentor-what = The mentor's assessment as it was received: on paper, by e-mail or told. Outcomes that the expectations are tied to come first.
assessment-keys = A digit chooses the mark at once (0 is 10; of levels 1 is the lowest), Tab goes on, Delete removes the mark.
assessment-outcome = Learning outcome
assessment-mark = Mark
assessment-remark = Remark or evidence
assessment-agreed = agreed
assessment-overall = Overall mark
assessment-average = Mean of the outcomes: { $mean }
assessment-average-none = The mean of the outcomes appears once there is a mark.
assessment-strengths = Strengths
assessment-improvements = What to work on
assessment-characterisation = Characterisation
assessment-characterisation-hint = Attitude to work, independence, cooperation, safety at work.
assessment-by = Assessed by
assessment-on = Date of the assessment
assessment-final = The school's final mark
assessment-final-mentor = The mentor's overall mark: { $mark }.
assessment-final-mark = Final mark
assessment-final-by = Given by
assessment-final-on = Given on
assessment-final-reason = Reason
assessment-final-reason-hint = Required where the mark is not the one that was worked out.
assessment-parts = Parts of the assessment
assessment-tab-midterm = Mid-term
assessment-tab-mentor = Company
assessment-tab-own = Self-assessment
assessment-tab-school = Diary and defence
assessment-tab-final = Final mark
assessment-tab-papers = Documents
assessment-midterm = Mid-term assessment at the company
assessment-midterm-what = The mentor’s assessment halfway: what goes well already, and what is still to be worked on. It does not count towards the final mark.
assessment-own = The trainee’s self-assessment
assessment-own-what = The trainee judges the own work by the same outcomes and criteria. It does not count towards the final mark.
assessment-criteria = Criteria
assessment-criterion = Criterion
assessment-level = Level
assessment-evidence = Evidence
assessment-outcomes = Learning outcomes
assessment-criteria-mean = Mean of the criteria: { $mean }
assessment-advice = Advice to the school
assessment-hire = Would employ
assessment-hire-none = not answered
assessment-hire-yes = yes
assessment-hire-perhaps = perhaps, after further training
assessment-hire-no = no
assessment-diary = Diary or report
assessment-diary-what = The school’s mark of the placement diary or report.
assessment-school-remark = What the mark rests on
assessment-defence = Defence of the placement
assessment-defence-what = Day, commission, protocol and mark.
assessment-held-on = Day of the defence
assessment-commission = Commission
assessment-commission-hint = Each name on a line of its own, whoever heads the commission first.
assessment-protocol = Number of the protocol
assessment-form = Form
assessment-form-used = Version { $version } of the form
assessment-form-first = Assessed before there were forms
assessment-standing = Status
assessment-confirmed-on = Confirmed
assessment-version-reason = Reason for the new version
assessment-confirmed = confirmed on { $day }
assessment-open = not confirmed
assessment-absent = not assessed
assessment-version = Version { $version }: { $reason }
assessment-confirm = Confirm
assessment-confirm-title = Confirm: { $part }?
assessment-confirm-what = Once confirmed, this part changes only by a new version with a reason.
assessment-confirm-final = After that the company may also be shown what the trainee answered about the placement.
assessment-confirm-save-first = Save the changes first.
assessment-reopen = Begin a new version
assessment-reopen-title = New version: { $part }
assessment-reopen-what = The earlier version stays in the history.
assessment-reopen-reason = Reason
assessment-sum = How the mark comes about
assessment-sum-part = Part
assessment-sum-weight = Weight
assessment-sum-mark = Mark
assessment-sum-points = Contribution
assessment-sum-total = In all
assessment-sum-missing = not yet
assessment-sum-proposed = Mark worked out: { $mark }
assessment-sum-rounded = { $exact } is rounded to { $mark } (a half and more upwards).
assessment-sum-incomplete = Still missing: { $parts }. The mark is worked out once all parts are there.
assessment-sum-failed = A part is failed, so no mark follows from the weights: the school decides and gives its reason.
assessment-sum-no-points = No part has points, so the school decides on the mark and gives its reason.
assessment-sum-weighed = Parts that are passed or failed have no points. The weights of the others ({ $weighed } %) count in proportion to each other.
assessment-sum-none = The form has no weights: the school’s mark stands by itself.
assessment-sum-differs = The mark is not the one that was worked out, so a reason is needed.
assessment-answers-closed = What the trainee answered about the company is hidden until the final mark is confirmed.
assessment-answers-open = The final mark is confirmed, so the company may see the trainee’s answers.
assessment-part-midterm = Mid-term assessment
assessment-part-mentor = Company’s mark
assessment-part-own = Self-assessment
assessment-part-diary = Diary or report
assessment-part-defence = Defence
assessment-part-final = Final mark
assessment-issue-title = Assessment sheet
assessment-issue-what = Outcomes, parts with weights, the final mark and the commission. It is prepared once the final mark is confirmed.
assessment-issue = Prepare the assessment sheet
assessment-again = Assessment sheet anew
assessment-file = The placement’s file as one PDF
assessment-file-what = The latest versions of all documents that were issued in one file with bookmarks, for reading and printing. Electronic signatures are checked in each document by itself.
assessment-file-none = No document has been issued yet.
assessment-file-save = Save the placement’s file
assessment-file-saved = Saved: { $path }
assessment-forms-title = Assessment
assessment-forms-what = Criteria, scales and weights by which placements are assessed. Each save is a new version; a placement keeps the one that its assessment was begun with.
assessment-forms-for-all = For all programmes
assessment-forms-programme = Whom the form is for
assessment-forms-versions = Versions
assessment-forms-in-force = in force
assessment-forms-from = In force from
assessment-forms-until = In force until
assessment-forms-outcome-scale = Scale of outcomes
assessment-forms-final-scale = Scale of the final mark
assessment-forms-pass-from = Passes from
assessment-forms-company-signs = The company signs the assessment sheet as well
assessment-forms-weights = Weights
assessment-forms-weight = { $part }: weight, %
assessment-forms-scale = { $part }: scale
assessment-forms-total = { $total } % in all
assessment-forms-total-wrong = { $total } % in all, and it has to be 100 %
assessment-forms-no-weights = The final mark stands by itself, without weights
assessment-forms-criterion-lv = Criterion { $number } in Latvian
assessment-forms-criterion-en = Criterion { $number } in English
assessment-forms-criterion-scale = Scale of criterion { $number }
assessment-forms-criterion-add = Add a criterion
assessment-forms-criterion-up = Move criterion { $number } up
assessment-forms-criterion-down = Move criterion { $number } down
assessment-forms-criterion-remove = Remove criterion { $number }
assessment-forms-no-criteria = No criteria: only outcomes and the overall mark are judged.
assessment-forms-new-version = Saving makes version { $version }.
assessment-forms-own-none = This qualification has no form of its own; the one for all programmes serves. Saving makes one of its own.
assessment-scale-ten-points = ten points
assessment-scale-pass-fail = passed / failed
assessment-scale-four-levels = four levels

# Attendance: absences and hours done.
attendance-title = Hours and absences
attendance-what = An absence is time missed while the placement goes on; an interruption stops the placement and takes its days out of the plan.
attendance-absence = Absence
attendance-absences = Absences
attendance-none = No absences.
attendance-add = Add an absence
attendance-edit = Edit
attendance-remove = Delete
attendance-of = { $what }: { $period }
attendance-start = First day
attendance-end = Last day
attendance-minutes = Time missed, minutes
attendance-hours = Hours missed
attendance-rest = and minutes
attendance-reason = Reason
attendance-reason-illness = illness
attendance-reason-justified = justified
attendance-reason-unjustified = not justified
attendance-reason-school_duty = duties at the school
attendance-reason-holiday = holidays
attendance-reason-other = another reason
attendance-told_on = Told on
attendance-told = told on { $date }
attendance-not-told = not told
attendance-note = Note
attendance-note-hint = Nothing about health or family
attendance-done = Done
attendance-done-value = { $done } of { $required } ({ $share } %)
attendance-confirmed = Of these confirmed
attendance-missed = Missed
attendance-met = The hours will be done
attendance-met-now = the hours are done
attendance-met-never = never, by this working time
attendance-basis-diary = Hours of the diary count that were handed in or confirmed; the day holds if it goes on by the week.
attendance-basis-schedule = Nothing of the diary has been handed in yet, so the week up to yesterday counts, less absences.
attendance-operation-save = absence
attendance-operation-remove = deletion of an absence
attendance-met-late = { $date } – after the last day of the placement

# The school's calendar: public holidays, moved working days and school holidays by school year.
calendar-title = Calendar
calendar-what = Working time in placements keeps to this calendar: there is no placement on public holidays, no lessons in school holidays, and moved working days hold for companies that are marked so.
calendar-year = School year
calendar-year-present = { $year } (now)
calendar-earlier = The school year before
calendar-later = The school year after
calendar-unknown = Only public holidays are known for { $year }
calendar-unknown-what = The program’s data has no moved working days and no school holidays. Enter them from the Cabinet order and the school’s plan of the year: working time keeps to them at once.
calendar-shipped = These days come with the program
calendar-shipped-what = Where your school has others, change and save them: only this school year changes, and only in this workspace.
calendar-school = These days were set by the school
calendar-reset = Forget what the school entered
calendar-reset-done = What the school entered is forgotten
calendar-saved = Calendar saved
calendar-school-holidays = School holidays
calendar-school-holidays-what = Both days included. A line without dates is not kept.
calendar-name = Name
calendar-start = From
calendar-end = To
calendar-line = { $line }: { $part }
calendar-line-holidays = Holidays { $number }
calendar-line-moved = Moved day { $number }
calendar-add-holiday = Add holidays
calendar-moved = Moved working days
calendar-moved-what = A Cabinet order sets them for each year.
calendar-moved-none = There are none.
calendar-off = Off
calendar-worked = Worked instead
calendar-add-moved = Add a moved day
calendar-remove = Remove: { $line }
calendar-public = Public holidays
calendar-public-what = The program computes them from the law on public holidays.
calendar-date = Date
calendar-weekday = Day of the week
calendar-in-lieu = { $name } (day in lieu)
calendar-placement-unknown = Moved working days and school holidays are not known for { $years }: working time keeps to public holidays only.
calendar-open = Open the calendar

# The characterisation as a document.
characterisation-issue-title = Characterisation
characterisation-issue-what = What the company says of the trainee. It is prepared once the company’s final assessment is confirmed.
characterisation-issue = Prepare the characterisation
characterisation-again = Characterisation anew

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

# Companies (placement sites): the list, a company's card, mentors.
companies-title = Companies
companies-new = New company
companies-import = Import…
companies-search = Search companies
companies-column-name = Name
companies-column-number = Reg. no.
companies-column-contact = Contact
companies-column-standing = Suitability
companies-column-mentors = Mentors
companies-column-placements = Placements
companies-empty-title = No companies yet
companies-empty-what = Import a list of companies from an Excel or CSV file, or add the first one.
companies-none-match = No company matches.
companies-form-company = Company
companies-field-name = Name (without the legal form)
companies-field-legal-form = Legal form
companies-field-legal-form-hint = SIA, AS, ZS, association…
companies-field-number = Registration number
companies-field-number-hint = 11 digits; leave empty for a self-employed host.
companies-number-doubtful = The registration number's check sum does not fit. Check the number.
companies-field-address = Registered address
companies-field-phone = Telephone
companies-field-email = E-mail
companies-mentors = Company mentors
companies-mentors-none = No mentor is named yet. Without one an agreement cannot be made.
companies-mentor-new = Add mentor
companies-mentor-edit = Mentor
companies-mentor-remove-title = Remove the mentor?
companies-mentor-remove-what = { $name } will no longer be offered. Records in existing placements stay.
companies-field-mentor-qualification = Qualification and experience
companies-placements = Placements
companies-placements-none = No placements at this company yet.
companies-created = Company added.
companies-saved = Company's data saved.
companies-mentor-saved = Mentor saved.
companies-mentor-removed = Mentor removed.
companies-filter = Show
companies-filter-any = All companies
companies-filter-not_assessed = Suitability not assessed
companies-filter-suitable = Suitable
companies-filter-with_conditions = Suitable under conditions
companies-filter-unsuitable = Unsuitable
companies-filter-expired = Assessment has expired
companies-filter-cooperation_ending = Cooperation agreement ends soon
companies-filter-insurance_ending = Insurance ends or has ended

companies-tab-overview = Overview
companies-tab-sites = Sites and suitability
companies-tab-cooperation = Capacity and cooperation
companies-tab-data = Company data

companies-overview = In short
companies-overview-contact = Contact
companies-overview-signer = Signs
companies-overview-standing = Suitability
companies-overview-seats = Places in { $year }
companies-overview-seats-value = { $qualification }: { $assigned } of { $planned }
companies-overview-seats-free = { $qualification }: { $assigned }, none planned
companies-overview-none = not given
companies-overview-seats-none = Nothing is planned for this school year.

companies-attention = To be considered
companies-attention-unsuitable = The site was found unsuitable.
companies-attention-unsuitable-at = The site “{ $site }” was found unsuitable.
companies-attention-expired = The assessment of suitability has expired.
companies-attention-expired-at = The assessment of the site “{ $site }” has expired.
companies-attention-check = Suitability was to be checked by { $date }
companies-attention-signer = { $name } may not sign for the company today: the authority does not cover it. Name another representative or a new term.
companies-attention-signer-none = Nobody is named who signs for the company. The agreement would have a blank there.
companies-attention-signer-other = { $usual } may not sign today, so the agreement will name { $name }.
companies-attention-cooperation = { $paper } ends on { $date }
companies-attention-insurance = Insurance policy { $number } ends on { $date }
companies-attention-insurance-ended = The insurance ended on { $date }

companies-sites = Sites of placements
companies-sites-none = No sites are named: placements take place at the registered address.
companies-sites-first = The first is the usual site. It is offered to new placements.
companies-site-new = Add a site
companies-site-edit = Site
companies-site-saved = Site saved.
companies-site-removed = Site removed.
companies-site-remove-title = Remove the site?
companies-site-remove-what = “{ $name }” will no longer be offered. The address stays in placements on record. A site that was assessed cannot be removed.
companies-site-usual = usual site
companies-field-site-name = Name of the site
companies-field-site-name-hint = What the company calls it, such as “Workshop 2”. May be empty.
companies-field-site-address = Address
companies-field-site-usual = Placements usually take place here

companies-representatives = Who may sign for the company
companies-representatives-none = Nobody is named yet. The agreement needs a representative with a position and a basis of authority.
companies-representative-new = Add a representative
companies-representative-edit = Representative
companies-representative-saved = Representative saved.
companies-representative-removed = Representative removed.
companies-representative-remove-title = Remove the representative?
companies-representative-remove-what = { $name } will no longer be among those who may sign. Issued documents do not change.
companies-representative-signs = signs
companies-representative-ended = term has ended
companies-representative-ahead = not yet in force
companies-representative-term = { $from } – { $until }
companies-representative-since = from { $from }
companies-representative-until = until { $until }
companies-representative-authority = on the basis of { $authority }
companies-field-representative-name = Name and surname
companies-field-representative-position = Position
companies-field-representative-authority = Acts on the basis of
companies-field-representative-authority-hint = As in the agreement: “the articles of association”, “power of attorney No. 7”.
companies-field-representative-from = Authorised from
companies-field-representative-until = Authorised until
companies-field-representative-until-hint = Leave empty where there is no term.
companies-field-representative-signs = Signs for the company unless another is needed

companies-training-missing = no pedagogical training
companies-training-expired = training expired on { $date }
companies-training-valid = { $course } ({ $hours } h)
companies-training-until = valid until { $date }
companies-training-certificate = certificate { $number }
companies-form-training = Pedagogical training
companies-form-training-has = The mentor has completed pedagogical training
companies-form-training-what = A mentor of work-based learning needs pedagogical competence: a course or a teacher’s qualification.
companies-field-training-course = Course or qualification
companies-field-training-hours = Hours
companies-field-training-certificate = Certificate number
companies-field-training-issued = Issued on
companies-field-training-until = Valid until
companies-field-training-until-hint = Empty where there is no term.

# What follows from the quality evaluation; for the report's end.
conclusion-excellent = The quality of the placement is excellent; the cooperation should go on and its experience be shared.
conclusion-good = The quality of the placement is good; the cooperation should go on.
conclusion-needs-work = The quality of the placement needs work: school and company should agree on improvements before the next placement.
conclusion-insufficient = The quality of the placement is insufficient: action has to be agreed at once, and until it is taken no new placement should begin here.

# Cooperation with a company: capacity, agreements and memoranda, insurance.
cooperation-capacity = Capacity
cooperation-capacity-none = Nothing is planned. Note how many trainees the company takes in each qualification and school year.
cooperation-capacity-new = Add a plan
cooperation-capacity-edit = Capacity
cooperation-capacity-saved = Capacity saved.
cooperation-capacity-removed = Plan removed.
cooperation-capacity-remove-title = Remove the plan?
cooperation-capacity-remove-what = The plan “{ $name }” will no longer be shown. Placements stay.
cooperation-capacity-year = School year
cooperation-capacity-qualification = Qualification
cooperation-capacity-planned = Planned
cooperation-capacity-assigned = Assigned
cooperation-capacity-used = Used
cooperation-capacity-over = { $count } too many
cooperation-capacity-unplanned = not planned
cooperation-capacity-actions = Actions
cooperation-capacity-what = Assigned are the placements that begin in the school year, used are those that have begun.
cooperation-field-planned = Places planned

cooperation-papers = Cooperation agreements and memoranda
cooperation-papers-none = No cooperation agreements or memoranda yet. Add one to see in time when it ends.
cooperation-paper-new = Add an agreement or memorandum
cooperation-paper-edit = Cooperation agreement or memorandum
cooperation-paper-saved = Cooperation document saved.
cooperation-paper-removed = Cooperation document removed.
cooperation-paper-remove-title = Remove the cooperation document?
cooperation-paper-remove-what = “{ $name }” will no longer be on the company’s card.
cooperation-kind-agreement = Cooperation agreement
cooperation-kind-memorandum = Memorandum of cooperation
cooperation-kind-other = Another document
cooperation-paper-name = { $kind } { $number }
cooperation-paper-signed = signed on { $date }
cooperation-paper-until = in force until { $date }
cooperation-paper-open = without a term
cooperation-term-ending = ends soon
cooperation-term-ended = has ended
cooperation-field-kind = Kind
cooperation-field-number = Number
cooperation-field-signed = Signed on
cooperation-field-from = In force from
cooperation-field-from-hint = Empty where it is the day of signing.
cooperation-field-until = In force until
cooperation-field-until-hint = Empty where there is no term.
cooperation-field-subject = Subject
cooperation-field-note = Note

cooperation-policies = Civil liability insurance
cooperation-policies-none = No policy is on record. Add it where the company offers work-based learning, which usually needs one.
cooperation-policy-new = Add a policy
cooperation-policy-edit = Insurance policy
cooperation-policy-saved = Policy saved.
cooperation-policy-removed = Policy removed.
cooperation-policy-remove-title = Remove the policy?
cooperation-policy-remove-what = The policy “{ $name }” will no longer be on the company’s card.
cooperation-policy-name = { $insurer }, No. { $number }
cooperation-policy-sum = EUR { $sum }
cooperation-field-insurer = Insurer
cooperation-field-policy-number = Policy number
cooperation-field-sum = Sum insured, EUR
cooperation-field-valid-until = In force until
cooperation-school-year = { $from }/{ $to }

# The diary of a placement: entries, weeks, confirmation.
diary-title = Diary
diary-what = What was done and for how long, by the day or by the week. The trainee hands an entry in, the mentor at the company confirms it.
diary-entry = Diary entry
diary-add = Add an entry
diary-edit = Edit
diary-remove = Delete
diary-of = { $what }: { $period }
diary-start = First day
diary-end = Last day
diary-work = Work done
diary-work-hint = What was done and with what. No business secrets, nothing about health or family.
diary-minutes = Time, minutes
diary-hours = Hours
diary-rest = and minutes
diary-outcomes = Outcomes of the programme that the work touched
diary-state = Standing
diary-state-draft = draft
diary-state-handed_in = handed in
diary-state-confirmed = confirmed
diary-state-returned = returned
diary-week-open = no entry yet
diary-week-missing = no entry
diary-week-returned = returned
diary-week-draft = not handed in
diary-week-handed_in = waits for confirmation
diary-week-confirmed = confirmed
diary-week = Week { $period }
diary-week-hours = { $written } of { $agreed }
diary-weeks-confirmed = Confirmed: { $confirmed } of { $over } weeks that are over.
diary-weeks-none-over = The first week is not over yet.
diary-weeks-missing = { $count ->
    [one] { $count } week has no entry
   *[other] { $count } weeks have no entry
}
diary-elsewhere = Entries outside the weeks of the placement
diary-source = Source
diary-source-typed = typed here
diary-source-paper = from paper
diary-source-form = from a form that came back
diary-scan = Picture of the paper
diary-scan-hint = PDF, JPEG or PNG; may be left out
diary-scan-kept = A picture is attached.
diary-scan-save = Save the picture
diary-scan-saved = Saved: { $path }
diary-reason = Reason for the change
diary-reason-what = The entry is confirmed. When it is changed, the mentor has to confirm it again, and the reason stays with it.
diary-changed = Changed after it was confirmed: { $reason }
diary-keep = Save as a draft
diary-save = Save
diary-hand-in = Hand in
diary-choose = Choose the entry { $period }
diary-choose-all = Choose all that are handed in ({ $count })
diary-confirm = Confirm
diary-confirm-chosen = Confirm the chosen ones ({ $count })
diary-return = Return
diary-confirm-title = Confirm entries
diary-return-title = Return for correction
diary-by = Who confirms or returns
diary-on = Day
diary-mark = Mark
diary-mark-none = no mark
diary-mark-passed = passed
diary-mark-not_passed = not passed
diary-remark = Mentor's remark
diary-to-mend = What is to be put right
diary-judged = { $by }, { $date }
diary-marked = Mark: { $mark }
diary-findings = Worth another look
diary-finding-outside = { $period }: days outside the placement.
diary-finding-overlaps = { $period }: days overlap with the entry { $other }.
diary-finding-too_much = { $period }: { $found } are recorded, but { $agreed } are worked on these days.
diary-operation-save = diary entry
diary-operation-remove = deletion of a diary entry
diary-operation-confirm = confirmation of the diary
diary-operation-return = return of a diary entry
diary-operation-scan-save = picture of a diary saved to disk
diary-papers = Documents
diary-signing-reason = Placement diary
diary-issue-title = Issue the diary
diary-issue-what = The printed diary: entries that were handed in and confirmed, absences, instruction and the assessment as they are now.
diary-issue = Issue
diary-again = Issue the diary again
diary-weeks-ahead = { $count ->
    [one] { $count } week is still ahead.
   *[other] { $count } weeks are still ahead.
}

# Documents: labels in the PDF documents. The agreement's text is in assets/templates.
documents-number = No. { $number }
documents-footer-number = No. { $number } · version { $version } · template { $template }
documents-footer-hash = Content code { $code } · journal { $journal }
documents-footer-content = Content code { $code }
documents-draft = Draft
documents-demonstration = DEMO · invented data
documents-yes = Yes
documents-no = No
documents-not-applicable = Not applicable
documents-none = none
documents-no-data = no data

documents-party-school = School
documents-party-company = Company
documents-party-student = Trainee
documents-party-representative = Legal representative

documents-field-name = Name
documents-field-registration = Registration No.
documents-field-address = Address
documents-field-site = Address of the placement
documents-field-represented = Represented by
documents-field-contact = Contact
documents-field-person = Name and surname
documents-field-personal-code = Personal code
documents-field-identity-document = Identity document
documents-field-birth-date = Date of birth
documents-field-declared-address = Declared address
documents-field-group = Group
documents-field-kind = Kind of placement
documents-field-programme = Education programme
documents-field-qualification = Professional qualification
documents-field-level = LQF level
documents-field-goal = Aim of the placement
documents-field-period = Period
documents-field-hours = Hours in all
documents-field-hours-day = Hours a day
documents-field-week = Working time
documents-field-hours-week = Hours a week
documents-shift = { $days }: { $from }–{ $to }
documents-shift-with-break = { $days }: { $from }–{ $to }, break of { $minutes } min
documents-field-position = Position
documents-field-experience = Qualification, experience
documents-field-ended = Ended before its term
documents-change-term = Term
documents-change-before = In the agreement
documents-change-after = From now on
documents-changes-summary = Amendments: as the agreement has it and as it is to be
documents-insurance = Insurance
documents-remuneration = Remuneration and expenses
documents-represented = { $position } { $name }
documents-represented-by-right = { $position } { $name }, acting on the basis of: { $authority }
documents-identity = { $kind } No. { $number }, issued by: { $country }
documents-identity-until = { $kind } No. { $number }, issued by: { $country }, valid until { $until }
documents-identity-passport = passport
documents-identity-card = identity card
documents-identity-permit = residence permit
documents-identity-other = certificate

documents-kind-training = training placement
documents-kind-module = placement module
documents-kind-final = final placement module (qualification placement)
documents-kind-work-based = work-based learning
documents-kind-erasmus = Erasmus+ placement
documents-kind-other = other placement

documents-supervisor = Supervisor at the school
documents-mentor = Mentor at the company
documents-outcome-code = Code
documents-outcome = Learning outcome
documents-outcomes-summary = Learning outcomes that the placement serves
documents-requisites-summary = { $party }: particulars
documents-subject-summary = Kind of placement, programme and qualification
documents-time-summary = Time and place of the placement

documents-expectation-party = Party
documents-expectation-side = Kind
documents-expectation-text = Expectation
documents-expectation-outcomes = Outcomes
documents-expectation-standing = Kept
documents-expectations-summary = What each party offers and expects
documents-side-offers = Offers
documents-side-expects = Expects
documents-standing-proposed = Proposed
documents-standing-discussed = Discussed
documents-standing-agreed = Agreed
documents-standing-fulfilled = Fulfilled
documents-standing-unfulfilled = Not fulfilled
documents-consent = { $party }: { $person }, { $date }, { $manner }
documents-manner-in-person = in person
documents-manner-call = by telephone
documents-manner-email = by e-mail
documents-manner-signature = by signature

documents-annexes = Annexes
documents-annex = Annex { $number }. { $title }
documents-plan = Individual plan
documents-plan-changed = { $total } – the plan as it is to be is annexed
documents-plan-of = { $company } of { $total } at the placement site ({ $share })
documents-plan-module = Module
documents-plan-place = Where
documents-plan-amount = Hours
documents-plan-weeks = When
documents-plan-summary = Individual plan: module, place, hours and time
documents-plan-school = at school
documents-plan-company = placement site
documents-plan-lessons = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
}
documents-plan-hours = { NUMBER($count) } h
documents-plan-in-school = At school
documents-plan-in-company = At the placement site
documents-plan-total = In all
documents-plan-share = Share of the placement site
documents-plan-sums-summary = Sums of the plan and the share of the placement site
documents-signatures = Parties and signatures
documents-signature-paper = signature, date
documents-signature-electronic = place for the electronic signature
documents-signature-of = Signature field: { $party }
documents-signed-electronically = The document is signed electronically; the signatures are in this file.
documents-signed-on-paper = The document is made in { $copies ->
    [one] { $copies } copy
   *[other] { $copies } copies
} and signed by hand.

documents-report-title = Placement quality report
documents-report-author = Prepared by { $name }, { $position }
documents-report-participants = Participants and placement
documents-report-participants-summary = Participants, period and qualification of the placement
documents-report-expectations = Expectations and how they were kept
documents-report-expectations-none = The parties recorded no expectations.
documents-report-learning = Learning outcomes
documents-report-mentor = The mentor's assessment
documents-report-mentor-by = Assessed by { $name }, { $date }
documents-report-mentor-none = There is no assessment by the mentor.
documents-report-outcomes-summary = The mentor's assessment by learning outcome
documents-report-mark = Mark
documents-report-level = Level
documents-report-remark = Evidence, remark
documents-report-overall = Overall mark: { $mark }
documents-report-strengths = Strengths
documents-report-improvements = To work on
documents-report-characterisation = Characterisation
documents-report-final = The school's final mark
documents-report-final-mark = Final mark: { $mark }
documents-report-final-by = Given by { $name }, { $date }
documents-report-final-none = The final mark has not been given yet.
documents-report-quality = Quality of the placement
documents-report-quality-apart = The quality index (0–100) describes the placement, not the learner, and is no part of the learner's mark.
documents-report-index-band = Quality index: { $index } – { $band }
documents-report-index-none = There is no quality index: fewer than two parties handed in a valid form.
documents-report-index-exact = Not rounded: { $index }. { $completeness }.
documents-report-capped = A condition that is not met limits the band.
documents-report-action = Action is needed at once.
documents-report-full = Full evaluation: forms of all three parties
documents-report-partial = Partial evaluation: forms of two parties
documents-report-incomplete = Too few forms
documents-report-dimensions = Dimensions
documents-report-chart-alt = Bar chart, dimensions of quality from 0 to 100: { $values }.
documents-report-dimensions-summary = Dimensions of quality with the parties' scores from 0 to 100
documents-report-dimension = Dimension
documents-report-weight = Weight
documents-report-student = Trainee
documents-report-company = Company
documents-report-school = School
documents-report-score = Total
documents-report-gap = Gap
documents-report-differences = Differences of opinion
documents-report-difference = { $dimension }: the parties' scores differ by { $gap } points.
documents-report-differences-none = In no dimension do the parties' scores differ by { $limit } points or more.
documents-report-overall-marks = Overall mark for the placement (1–10, no part of the index): { $marks }.
documents-report-gates = Conditions
documents-report-gates-summary = Conditions that must hold whatever the index
documents-report-gate = Condition
documents-report-gate-answer = Met
documents-report-gate-evidence = Evidence
documents-report-gates-none = The conditions have not been checked.
documents-report-alerts = Alerts
documents-report-alert = { $item }: “{ $text }” – disagrees.
documents-report-alerts-none = None.
documents-report-open = Answers in free words
documents-report-open-answer = { $party }: { $text }
documents-report-open-none = There are no answers.
documents-report-conclusion = Conclusion
documents-report-conclusion-index = The placement is rated “{ $band }” with a quality index of { $index }.
documents-report-conclusion-none = The quality of the placement cannot be rated before at least two parties hand in valid forms.
documents-report-conclusion-gates = Conditions not met: { $gates }.
documents-report-conclusion-differences = Differences of opinion to talk through: { $dimensions }.
documents-report-conclusion-weakest = Weakest dimension: { $dimension } ({ $score }); improvement starts there.
documents-report-signatures = Signatures

documents-band-excellent = Excellent
documents-band-good = Good
documents-band-needs-work = Needs work
documents-band-insufficient = Insufficient
documents-level-very-high = very high
documents-level-high = high
documents-level-medium = medium
documents-level-low = low
documents-mark = { $points } ({ $word })
documents-mark-10 = outstanding
documents-mark-9 = excellent
documents-mark-8 = very good
documents-mark-7 = good
documents-mark-6 = almost good
documents-mark-5 = satisfactory
documents-mark-4 = almost satisfactory
documents-mark-3 = weak
documents-mark-2 = very weak
documents-mark-1 = very, very weak

# Forms that are handed out and come back.
documents-forms-title = { $count ->
    [one] { $count } form
   *[other] { $count } forms
}
documents-form-number = Form number
documents-form-due = Please return it by { $date }
documents-form-due-to = Please return it by { $date } to { $address }
documents-form-how = Fill in the fields and save the file, or print it and fill it in by hand. No account is needed.
documents-form-code = Code to scan, with the form number { $number }
documents-form-seal = Check code
# Assessment sheet and characterisation.
documents-sheet-title = Placement assessment sheet
documents-sheet-outcomes = Learning outcomes
documents-sheet-outcomes-none = The mentor has not assessed the outcomes yet.
documents-sheet-evidence = Evidence
documents-sheet-parts = Parts of the mark
documents-sheet-parts-summary = Parts of the final mark with weight, mark and contribution
documents-sheet-part = Part
documents-sheet-part-mentor = Mentor’s (company’s) mark
documents-sheet-part-diary = Diary or report
documents-sheet-part-defence = Defence of the placement
documents-sheet-contribution = Contribution
documents-sheet-missing = not assessed
documents-sheet-sum = In all
documents-sheet-proposed = Rounded, the weights come to: { $mark }.
documents-sheet-failed = A part is failed, so no mark follows from the weights; the school decides.
documents-sheet-incomplete = A part or more is not assessed yet, so there is no sum yet.
documents-sheet-without-points = Parts that are passed or failed have no points; the weights of the others ({ $weighed } %) count in proportion to each other.
documents-sheet-final = Final mark
documents-sheet-reason = Reason: { $reason }
documents-sheet-defence = Defence
documents-sheet-defended = Day of the defence
documents-sheet-commission = Commission
documents-sheet-protocol = Number of the protocol
documents-characterisation-title = Characterisation of the trainee
documents-characterisation-criteria = Marks by criterion
documents-characterisation-criteria-summary = Criteria and their marks
documents-characterisation-criterion = Criterion
documents-characterisation-advice = Advice to the school
documents-characterisation-hire = Would employ
documents-hire-yes = Yes
documents-hire-perhaps = Perhaps, after further training
documents-hire-no = No
documents-mark-passed = passed
documents-mark-failed = failed
documents-mark-not-reached = not reached
documents-mark-partly = partly reached
documents-mark-reached = reached
documents-mark-exceeded = exceeded
documents-not-assessed = not assessed
documents-percent = { $number } %
documents-signed-either-way = The document is signed with a pen, or electronically in this file.
# The diary and the record of visits.
documents-diary-title = Placement diary
documents-diary-title-summary = School, trainee, programme and qualification
documents-diary-group = Group
documents-diary-supervisors = Supervisors and times of the placement
documents-diary-supervisors-summary = Supervisors, place, time and hours
documents-diary-instructions = Safety instruction
documents-diary-instructions-none = No instruction is on record.
documents-diary-instructions-summary = Instructions by row: day, kind, topic, instructor, whether understood
documents-diary-understood = Understood
documents-diary-work = Record of work
documents-diary-work-none = No entry was handed in.
documents-diary-work-summary = Entries by row: days, work done, hours, mark, the mentor's confirmation
documents-diary-days = Day
documents-diary-done = Work done (outcomes)
documents-diary-hours = Hours
documents-diary-confirmation = Mentor's confirmation
documents-diary-unconfirmed = not confirmed
documents-diary-sum = { $all } in all, { $confirmed } of them confirmed.
documents-diary-absences-summary = Absences by row: days, time, reason, when told
documents-diary-assessment = Assessment of the trainee's work in the company
documents-diary-assessment-summary = Mark, strengths and what to improve
documents-diary-characterisation = Characterisation of the trainee by the company
documents-report-overall-short = Overall mark
documents-visits-title = Record of placement visits
documents-visits-none = No visit and no talk has been held.
documents-visits-one = { $date } – { $kind }
documents-visits-one-summary = Who visited, with whom they talked and what was seen
documents-visits-agreed-summary = What was agreed on by row: what, by when, when done

# Export of a list to a file.
export-open = Export…
export-title-students = Export learners
export-title-companies = Export companies
export-title-placements = Export placements
export-title-programmes = Export programmes
export-what = { $count ->
    [one] The file will have { $count } row: what the list shows now, searched and filtered.
   *[other] The file will have { $count } rows: what the list shows now, searched and filtered.
}
export-what-selected = { $count ->
    [one] The file will have the { $count } row that is selected.
   *[other] The file will have the { $count } rows that are selected.
}
export-what-programmes = { $count ->
    [one] The file will have { $count } programme, with a row for each learning outcome.
   *[other] The file will have { $count } programmes, with a row for each learning outcome.
}
export-format = Kind of file
export-format-xlsx = Excel (.xlsx)
export-format-csv = CSV with semicolons (.csv)
export-format-ics = Calendar (.ics): placements and next due dates
export-columns = Columns
export-columns-all = Usual columns
export-columns-none = Choose none
export-guarded = Personal codes will be in the file in full. The journal will note with each learner that the code was exported. Keep the file in a safe place.
export-calendar-what = The calendar will hold each placement and its next step. Importing it again updates them.
export-save = Export
export-suggested-students = learners
export-suggested-companies = companies
export-suggested-placements = placements
export-suggested-programmes = programmes

# Names of fields in import and export.
fields-first-name = Given name
fields-last-name = Surname
fields-full-name = Full name
fields-personal-code = Personal code
fields-document-kind = Kind of document
fields-document-number = Document number
fields-document-country = Issuing country
fields-document-until = Document valid until
fields-birth-date = Date of birth
fields-group = Group
fields-programme = Qualification or programme
fields-phone = Telephone
fields-email = E-mail
fields-address = Address
fields-representative = Legal representative
fields-representative-phone = Representative’s telephone
fields-company = Company
fields-legal-form = Legal form
fields-registration-number = Registration number
fields-site-address = Placement address
fields-signatory = Signatory
fields-signatory-position = Position
fields-mentor = Company mentor
fields-mentor-phone = Mentor’s telephone
fields-mentor-email = Mentor’s e-mail
fields-supervisor = School supervisor
fields-start = First day
fields-end = Last day
fields-hours = Hours
fields-kind = Kind of placement
fields-representative-email = Representative’s e-mail
fields-number = Number
fields-stage = Stage
fields-due = Next due date
fields-quality-index = Quality index
fields-ended-on = Ended early on
fields-placements = Number of placements
fields-mentors = Mentoring staff
fields-programme-code = Programme code
fields-programme-name = Name of programme
fields-sector = Sector
fields-education-field = Field of education (ISCED-F 2013)
fields-level = LKI level
fields-years = Years of study
fields-programme-hours = Placement hours in all
fields-qualification = Qualification
fields-module-code = Module code
fields-module = Module
fields-module-hours = Module hours in all
fields-theory-hours = Theory hours
fields-practice-hours = Hours of practical lessons
fields-module-placement-hours = Placement hours in the module
fields-outcome-code = Outcome code
fields-outcome = Learning outcome
fields-calendar = Placements and due dates
fields-calendar-placement = Placement: { $student } – { $company }
fields-refused-reason = Why refused

# Search over everything, and commands (Ctrl+K).
find-title = Find or do
find-label = What to find or do?
find-hint = A name, a company, a number or a command
find-actions = Commands
find-students = Students
find-companies = Companies
find-placements = Placements
find-programmes = Programmes
find-nothing = Nothing found. Try the beginning of a word.
find-go = Open: { $place }
find-new-placement = New placement
find-new-student = New student
find-new-company = New company
find-new-programme = New programme
find-import-students = Import students
find-import-companies = Import companies
find-import-placements = Import placements
find-verify = Check a signed PDF
find-history = History
find-language = Pārslēgt uz latviešu valodu

# Dates and numbers. Days and years come as text, so that a year has no thousands mark.
formats-date = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
formats-date-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
formats-date-locative = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
formats-date-time = { $date }, { $hour }:{ $minute }
formats-school-year = { $start }/{ $end }
formats-percent = { $value }%
formats-euros = EUR{"\\u00A0"}{ $sum }

# Groups and the roll-over to a new school year.
groups-title = Groups
groups-new = New group
groups-edit = Group
groups-rollover = New school year…
groups-column-name = Group
groups-column-programme = Programme
groups-column-course = Year
groups-column-teacher = Teacher
groups-column-students = Students
groups-column-year = School year
groups-finished = finished
groups-empty-title = No groups yet
groups-empty-what = Groups come by themselves when a student's group is typed or imported. A group can also be added here.
groups-field-name = Name
groups-field-name-hint = A change renames the group for its students too.
groups-field-year = School year
groups-field-programme = Programme
groups-field-programme-none = Not given
groups-field-course = Year of study
groups-field-course-none = Not given
groups-field-teacher = Group teacher
groups-saved = Group saved.
groups-remove = Remove group
groups-removed = Group removed.
groups-rollover-title = Roll-over to school year { $from }/{ $to }
groups-rollover-what = Look at each group: what becomes of it and what it will be called. Nothing changes until you confirm; afterwards one Ctrl+Z takes all of it back.
groups-rollover-none-title = All groups are in this school year already
groups-rollover-none-what = The roll-over to the next year can begin once the present school year has come.
groups-rollover-step-for = { $group }: what happens
groups-rollover-step-move_up = Moves up
groups-rollover-step-finish = Finishes
groups-rollover-step-stay = Stays in this year
groups-rollover-next-for = { $group }: new name
groups-rollover-next-check = No year of study can be read from the name; please check.
groups-rollover-left-on = Last day of those who finish
groups-rollover-students-move = { $count ->
    [one] { $count } student: { $from } → { $to }
   *[other] { $count } students: { $from } → { $to }
}
groups-rollover-students-finish = { $count ->
    [one] { $count } student becomes a graduate
   *[other] { $count } students become graduates
}
groups-rollover-moved = { $count ->
    [one] { $count } student goes on.
   *[other] { $count } students go on.
}
groups-rollover-graduated = { $count ->
    [one] { $count } student finishes.
   *[other] { $count } students finish.
}
groups-rollover-places = Places at companies in { $from }/{ $to }
groups-rollover-places-what = What companies planned can be carried over into the new year. Untick what is not carried over, or change the number; what is entered for the new year already stays.
groups-rollover-places-company = Company
groups-rollover-places-qualification = Qualification
groups-rollover-places-planned = Planned this year
groups-rollover-places-used = Used this year
groups-rollover-places-carry = Carry over
groups-rollover-places-next = In the new year
groups-rollover-places-next-for = { $company }, { $qualification }: places in the new year
groups-rollover-places-entered = Entered already
groups-rollover-places-all = Carry all over
groups-rollover-places-none = Carry none over
groups-rollover-places-sum = { $count ->
    [one] { $count } plan of a company is carried over.
   *[other] { $count } plans of companies are carried over.
}
groups-rollover-apply = Begin the new school year
groups-rollover-done = The new school year has begun.
groups-course = year { $course }

# What was done, undo and redo.
history-title = History
history-undo = Undo
history-undo-what = Undo: { $what }
history-undone = Undone: { $what }.
history-redo = Redo
history-redo-what = Redo: { $what }
history-redone = Redone: { $what }.
history-kept = { $count ->
    [one] { $count } record was changed since and stays as it is.
   *[other] { $count } records were changed since and stay as they are.
}
history-nothing-to-undo = Nothing to undo
history-nothing-to-redo = Nothing to redo
history-what = What was done
history-when = When
history-subject = To what
history-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
history-of-many = { $count ->
    [one] { $what } ({ $count } record)
   *[other] { $what } ({ $count } records)
}
history-explained = Everything that was changed in this workspace. A change can be undone later too; records that were changed again since stay as they are.
history-empty = Nothing was done yet
history-empty-what = Every change will stand here: what, when and to what.
history-more = Show earlier ones
history-of-record = History of the record
history-created = created
history-changed = changed
history-removed = removed
history-noted = note
history-operation-other = another action
history-operation-school-save = the school’s details
history-operation-supervisor-save = a supervisor’s details
history-operation-supervisor-remove = removal of a supervisor
history-operation-programme-save = a programme
history-operation-programme-version = new version of a programme
history-operation-group-save = data of a group
history-operation-group-remove = removal of a group
history-operation-group-adopt = groups added to the register
history-operation-school-year-rollover = roll-over to a new school year
history-operation-company-save = a company’s details
history-operation-mentor-save = a mentor’s details
history-operation-mentor-remove = removal of a mentor
history-operation-site-save = site
history-operation-site-remove = removal of a site
history-operation-representative-save = representative of a company
history-operation-representative-remove = removal of a representative
history-operation-suitability-record = assessment of suitability
history-operation-capacity-save = capacity
history-operation-capacity-remove = removal of planned capacity
history-operation-cooperation-save = cooperation document
history-operation-cooperation-remove = removal of a cooperation document
history-operation-policy-save = insurance policy
history-operation-policy-remove = removal of an insurance policy
history-operation-student-save = a student’s details
history-operation-student-leave = student's leaving of the school
history-operation-student-return = student's return to the school
history-operation-student-reveal-code = personal code shown
history-operation-students-set-group = change of learners’ group
history-operation-students-leave = learners leaving the school
history-operation-student-reveal-document = a look at the number of an identity document
history-operation-placement-save = a placement
history-operation-placement-end = early end of a placement
history-operation-placement-resume = placement taken up again
history-operation-placement-fit-end = end of a placement by its hours
history-operation-placement-fit-hours = hours of a placement by its schedule
history-operation-working-time-save = working time
history-operation-plan-save = individual plan
history-operation-placement-interrupt = interruption of a placement
history-operation-interruption-remove = removal of an interruption
history-operation-provisions-save = days of safety and insurance
history-operation-placements-set-supervisor = change of placements’ supervisor
history-operation-saved-view-save = saved filter
history-operation-saved-view-remove = removal of a saved filter
history-operation-expectation-save = expectations
history-operation-expectation-remove = removal of an expectation
history-operation-expectation-standing = progress of an expectation
history-operation-consent-record = consent recorded
history-operation-consent-withdraw = consent withdrawn
history-operation-assessment-save = assessment
history-operation-diary-mark-save = mark of the diary or report
history-operation-defence-save = defence of the placement
history-operation-final-mark-save = final mark
history-operation-assessment-confirm = assessment confirmed
history-operation-assessment-reopen = new version of an assessment
history-operation-assessment-form-save = assessment form changed
history-operation-placement-file-save = placement file saved to disk
history-operation-quality-form-save = answers to the quality questionnaire
history-operation-gates-save = answers to the required conditions
history-operation-packet-issue = handing out a form
history-operation-packet-mail = preparing an e-mail with a form
history-operation-packet-withdraw = withdrawing a form
history-operation-packet-accept = taking answers of a form
history-operation-packet-save = saving a form to disk
history-operation-document-issue = document issued
history-operation-document-save = document saved to disk
history-operation-document-signature = signature recorded
history-operation-document-sign = electronic signature
history-operation-document-prolong = addition for long keeping
history-operation-document-receive = keeping a document signed elsewhere
history-operation-proven-item-save = adding to the library of expectations
history-operation-proven-item-remove = removing from the library of expectations
history-operation-agreements-print = preparing agreements for print
history-operation-anchor-add = trusted certificate added
history-operation-anchor-remove = trusted certificate removed
history-operation-import-apply = import
history-operation-export-save = export of personal codes
history-operation-rules-install = rules added
history-operation-school-year-save = school calendar changed
history-operation-school-year-reset = school calendar reset
history-operation-template-save = new version of an agreement template
history-operation-workspace-create = workspace created
history-operation-workspace-generate = invented records made
history-operation-history-undo = change undone
history-operation-history-redo = change redone

# What the history is of: names of records and of their parts.
history-part = { $title }: { $name }
history-actor-coordinator = placement coordinator
history-gone = deleted record
history-mark = { $points } – { $word }
history-order = order
history-record-school = School
history-record-supervisor = School supervisor
history-record-programme = Programme
history-record-group = Group
history-record-student = Student
history-record-anchor = Trusted certificate
history-operation-identity-issue = signing identity issued
history-operation-identity-withdraw = signing identity withdrawn
history-record-issuer = The school’s authority
history-field-certificate = Certificate
history-field-valid-until = Valid until
history-field-withdrawn = Withdrawn
history-field-withdrawn-list = List of those withdrawn
history-field-withdrawn-lists = Number of lists so far
history-field-issued-identities = Identities issued
history-record-ruleset = Rules
history-record-saved-view = Saved filter
history-record-company = Company
history-record-mentor = Company mentor
history-record-suitability = Suitability assessment
history-record-capacity = Placement capacity
history-record-cooperation = Cooperation document
history-record-policy = Insurance policy
history-record-placement = Placement
history-record-expectation = Expectation
history-record-consent = Consent
history-record-assessment = Assessment
history-record-quality_form = Quality questionnaire
history-record-working-time = Working time
history-record-packet = Form
history-record-document = Document
history-record-proven-item = Item of the library of expectations
history-document-agreement = Agreement
history-document-report = Report
history-document-termination = Termination agreement
history-document-amendment = Amendment agreement
history-document-assessment = Assessment sheet
history-document-characterisation = Characterisation

# Fields that have no label on a screen, or another one.
history-field-name = Name
history-field-number = Number
history-field-code = Code
history-field-kind = Kind
history-field-text = Text
history-field-day = Date
history-field-version = Version
history-field-period = Period
history-field-module = Module
history-field-finished = Group has finished
history-field-holder = Issued to
history-field-party = Party
history-field-side = Offers or expects
history-field-standing = Standing
history-field-person = Who consented
history-field-checklist = Version of the criteria
history-field-judgement = Judgement
history-field-questionnaire = Version of the questionnaire
history-field-answers = Answers
history-field-answer = Answer
history-field-gate = Condition
history-field-evidence = Evidence
history-field-template = Template
history-field-issued = Issued
history-field-hash = Fingerprint of the content

# How a change is shown.
history-was-empty = empty
history-before = before
history-after = after
history-added = added
history-taken = removed
history-recorded = { $count ->
    [one] What was on record ({ $count } field)
   *[other] What was on record ({ $count } fields)
}
history-erased = The content was erased for data protection; only that there was a change remains.
history-whole-show = Show all of it
history-whole-hide = Show less

# Working time: the week, the calendar, limits by age, interruptions and extensions.
hours-title = Working time
hours-what = When the trainee works, and how many lessons there are at the school on the same day. The calendar takes public holidays off.
hours-day = Day
hours-from = From
hours-to = To
hours-break = Break, min
hours-lessons = Lessons at school
hours-worked = Work
hours-field = { $day }: { $part }
hours-weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
hours-weekday-short = { $day ->
    [1] Mo
    [2] Tu
    [3] We
    [4] Th
    [5] Fr
    [6] Sa
   *[7] Su
}
hours-weekdays = Days of the week
hours-fill = Like Monday, up to Friday
hours-employed = There is an employment contract with the trainee
hours-employed-what = Then the limits are law, and hours that exceed them cannot be saved. Without a contract the program warns and asks for a note.
hours-moved = The company keeps to moved working days
hours-moved-what = The Cabinet sets them for each year; for companies they are a recommendation.
hours-note = Note on exceeded limits
hours-note-what = Why it is needed, who has agreed and who sees to it. Write nothing about health.
hours-duration = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
}
hours-date = { $day }
hours-clock = { $hours }:{ $minutes }
hours-allowed = { $found } in all, { $allowed } allowed
hours-in-week = Week without holidays
hours-in-placement = Placement by the schedule
hours-with-lessons = { $time } ({ $lessons ->
    [one] { $lessons } lesson
   *[other] { $lessons } lessons
} of { $length } min)
hours-required = Required
hours-done-on = Hours done on
hours-done-never = no working time in the schedule
hours-short = The schedule is { $time } short: the hours will be done on { $date }
hours-over = The schedule has { $time } more: the hours will be done on { $date }
hours-fit-end = Move the end to { $date }
hours-fit-hours = Enter { $hours } h
hours-calendar = Weeks
hours-calendar-what = Each week of the placement by day; on holidays and during interruptions there is none.
hours-week = Week
hours-week-total = Total
hours-off-moved = working day moved to { $date }
hours-off-interrupted = Interruption: { $reason }
hours-instead = instead of { $date }
hours-school-lessons = school { $lessons }
hours-outside = outside the placement
hours-kept = The limits of working time are kept.
hours-empty = No working time entered yet. The agreement will have total and daily hours only.
hours-needs-note = The hours exceed limits. Without a note the agreement cannot be issued.
hours-noted = The hours exceed limits; a note says why.
hours-refused = Under an employment contract these hours cannot be saved.
hours-to-check = The limits are data of the program: check them against the law in force.
hours-times = { $count ->
    [1] { $dates }
   *[other] { $count }×: { $dates }
}
hours-finding-day = { $whose }: { $found } a day, { $allowed } allowed
hours-finding-week = { $whose }: { $found } a week, { $allowed } allowed
hours-finding-days = { $whose }: { $found } days a week, { $allowed } allowed
hours-finding-night = { $whose }: { $found } at night, not allowed
hours-finding-weekend = { $whose }: { $found } at the weekend, not allowed
hours-finding-break = { $whose }: break of { $found }, at least { $allowed } needed
hours-finding-rest = { $whose }: { $found } of rest since the day before, at least { $allowed } needed
hours-interruptions = Interruptions
hours-interruptions-none = No interruptions.
hours-interrupt = Interrupt
hours-interrupt-title = Interrupt the placement for some days
hours-interrupt-start = First day
hours-interrupt-end = Last day
hours-interrupt-reason = Reason
hours-interrupt-extend = Extend the placement so that its hours are done
hours-interrupt-remove = Remove the interruption
hours-reason-absence = excused absence
hours-reason-school = lessons or exams at the school
hours-reason-company = no work at the company
hours-reason-leave = holidays
hours-reason-other = another reason

# The import conversation: file → columns → differences → result.
import-title = Import
import-steps = Steps of the import
import-step-file = File
import-step-columns = Columns
import-step-differences = Differences
import-step-result = Result
import-kind = What is in the file?
import-kind-students = Learners
import-kind-companies = Companies
import-kind-placements = Placements
import-kind-programmes = Programmes
import-kind-programmes-hint = A row for each learning outcome or module. Cells of the programme and the module may stand on the first row of their block only; one cell may hold several outcomes.
import-drop = Drop a spreadsheet or CSV file here
import-drop-hint = .xlsx, .xls, .ods and .csv. You will see every difference before anything is written.
import-reading = Reading the file…
import-sheet = Sheet to read
import-sheet-others = The file has several sheets. Only the chosen one is read.
import-sheets-hidden = Hidden sheets are not read: { $sheets }.
import-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-columns-title = Which column holds what?
import-columns-what = The columns are guessed from their headings. Change them where needed; leave out what is not needed.
import-columns-remembered = The columns are chosen as last time with these headings. Change them where needed.
import-column = Column
import-column-heading = Heading in the file
import-column-samples = First values
import-column-field = Field in the program
import-column-choose = Field for column { $letter }
import-column-skip = Do not read this column
import-column-required = { $label } (required)
import-columns-missing = Required fields are missing: { $fields }.
import-compare = Compare with the workspace
import-other-file = Choose another file
import-back-columns = Back to columns
import-differences-title = What will change
import-differences-what = Nothing has been written yet.
import-count-create = New
import-count-change = Changed
import-count-same = The same
import-count-choose = To be chosen
import-count-refused = Refused
import-show = Show
import-show-all = All rows
import-row = Row
import-row-state = What will happen
import-row-what = Record
import-row-details = Details
import-state-create = Will be added
import-state-change = Will change
import-state-same = Stays the same
import-state-choose = To be chosen
import-state-refused = Refused
import-difference = { $field }: “{ $before }” → “{ $after }”
import-difference-new = { $field }: “{ $after }”
import-problem = { $column }, { $field }: { $message }
import-problem-no-column = { $field }: { $message }
import-choose = Which record does row { $row } mean?
import-choose-placeholder = Choose a record
import-choose-new = A new record
import-no-rows = There are no such rows.
import-notes = Good to know ({ $count })
import-note-version = { $count ->
    [one] { $programme }: version { $version } will be made (valid from { $date }), because { $count } placement began with the present one. It keeps its version.
   *[other] { $programme }: version { $version } will be made (valid from { $date }), because { $count } placements began with the present one. They keep their version.
}
import-note-modules-stay = { $count ->
    [one] { $programme }: the file does not name { $count } module. It stays as it is.
   *[other] { $programme }: the file does not name { $count } modules. They stay as they are.
}
import-note-outcomes-stay = { $count ->
    [one] { $programme }: the file does not name { $count } outcome. It stays as it is.
   *[other] { $programme }: the file does not name { $count } outcomes. They stay as they are.
}
import-apply = { $count ->
    [one] Write { $count } row
   *[other] Write { $count } rows
}
import-applying = Writing the rows
import-nothing-to-apply = There is no row to write.
import-save-refused = Save unwritten rows to a file…
import-result-title = Import finished
import-result-created = { $count ->
    [one] { $count } new record added.
   *[other] { $count } new records added.
}
import-result-changed = { $count ->
    [one] { $count } record changed.
   *[other] { $count } records changed.
}
import-result-same = { $count ->
    [one] { $count } record was the same.
   *[other] { $count } records were the same.
}
import-result-refused = { $count ->
    [one] { $count } row refused.
   *[other] { $count } rows refused.
}
import-result-choose = { $count ->
    [one] { $count } row waits for a choice and was not written.
   *[other] { $count } rows wait for a choice and were not written.
}
import-result-refused-what = Save the unwritten rows to a file, correct them and import again.
import-again = Import another file
import-see-list = See the list

# Incidents and complaints: restricted records.
incident-title = Incidents
incident-what = Restricted records: only whoever opens one sees what happened, and the history keeps that it was opened. No report and no file name has any of it.
incident-entry = Incident or complaint
incident-none = No incidents and no complaints.
incident-add = Add
incident-open = Open
incident-of = { $what }: { $kind }, { $date }
incident-kind = Kind
incident-kind-accident = accident
incident-kind-safety = danger at work
incident-kind-dignity = humiliation or unfair treatment
incident-kind-complaint = complaint
incident-kind-other = other
incident-on = Day
incident-serious = Serious: safety or dignity was in danger
incident-is-serious = serious
incident-told_by = Who told
incident-text = What happened
incident-text-hint = Only what is needed to act. Nothing about health.
incident-steps = What was done
incident-step-add = Add a step
incident-step-remove = Remove step { $number }
incident-step-field = Step { $number }: { $part }
incident-step-on = When
incident-step-text = What was done
incident-closed_on = Closed on
incident-closed = closed on { $date }
incident-is-open = open
incident-step-count = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
incident-operation-save = incident or complaint
incident-operation-reveal = opening of an incident or complaint

# The log of safety instruction.
instruction-title = Safety
instruction-what = Induction and the first instruction at the workplace come before work. The day of the first instruction is taken from here.
instruction-entry = Instruction
instruction-none = No instruction is on record yet.
instruction-add = Add an instruction
instruction-edit = Edit
instruction-remove = Delete
instruction-of = { $what }: { $kind }, { $date }
instruction-kind = Kind
instruction-kind-induction = induction
instruction-kind-initial = first instruction at the workplace
instruction-kind-repeated = repeated instruction
instruction-kind-unplanned = unplanned instruction
instruction-kind-targeted = instruction for a task
instruction-kind-thematic = training on a topic
instruction-on = Day
instruction-instructor = Instructor
instruction-position = Position
instruction-topic = Topic or number of the instruction
instruction-checked = Comprehension checked
instruction-not-checked = comprehension not checked
instruction-logged = First instruction at the workplace on { $date }, from the log of safety instruction.
instruction-operation-save = safety instruction
instruction-operation-remove = deletion of a safety instruction

# Selecting rows of lists, acts over many records, saved filters.
lists-selected = { $count ->
    [one] { $count } record selected
   *[other] { $count } records selected
}
lists-selection = Selected records
lists-select-matching = Select all that match
lists-clear-selection = Clear selection

lists-act-set-group = Change group…
lists-act-set-group-title = Change group
lists-act-group = New group
lists-act-no-groups = First make a group in the list “Groups”.
lists-act-leave = Record leaving…
lists-act-leave-title = Record that they left the school
lists-act-leave-what = These learners will no longer be shown in lists; their placements and documents stay.
lists-act-set-supervisor = Change supervisor…
lists-act-set-supervisor-title = Change the school supervisor
lists-act-no-supervisors = First add a supervisor in the school’s settings.
lists-act-changes = { $count ->
    [one] { $count } record will change.
   *[other] { $count } records will change.
}
lists-act-already = { $count ->
    [one] { $count } record is so already and stays as it is.
   *[other] { $count } records are so already and stay as they are.
}
lists-act-left-out = { $count ->
    [one] { $count } record cannot change:
   *[other] { $count } records cannot change:
}
lists-act-more = { $count ->
    [one] and { $count } more record
   *[other] and { $count } more records
}
lists-act-undo = All of it is one step that can be undone.
lists-act-do = { $count ->
    [one] Change { $count } record
   *[other] Change { $count } records
}
lists-act-working = Changing the records
lists-act-done = { $count ->
    [one] { $count } record changed.
   *[other] { $count } records changed.
}
lists-act-kept = { $count ->
    [one] { $count } record stayed as it was.
   *[other] { $count } records stayed as they were.
}

lists-views = Saved filters
lists-view-now = Filter: { $name }
lists-view-altered = Filter: { $name } (changed)
lists-view-commands = What can be done with filters
lists-view-keep = Save under a name…
lists-view-update = Save changes to “{ $name }”
lists-view-rename = Rename “{ $name }”…
lists-view-remove = Remove “{ $name }”
lists-view-name = Name
lists-view-what = Keeps the search words, the filters and the order. Everybody who opens this workspace sees it.
lists-view-kept = Filter “{ $name }” saved.
lists-view-removed = Filter “{ $name }” removed.

# The talk about expectations: the screen at which school, company and trainee sit.
meeting-title-agreeing = Talk about expectations
meeting-title-review = What was kept of what was agreed
meeting-start-agreeing = Talk it through together
meeting-start-review = Look at what was kept
meeting-back = Back to the placement
meeting-empty = Nothing to talk about yet
meeting-empty-what = First write down what each party offers and expects.
meeting-steps = Course of the talk
meeting-done = { $done } of { $count } talked through
meeting-item = { $number } of { $count }
meeting-whose = { $party ->
    [school] The school
    [company] The company
   *[student] The trainee
} { $side ->
    [offers] offers
   *[expects] expects
}
meeting-answer-discussed = Talked through
meeting-answer-fulfilled = Kept
meeting-answer-unfulfilled = Not kept
meeting-previous = Previous
meeting-next = Next
meeting-end-agreeing = Consent
meeting-end-review = All looked at
meeting-open = { $count ->
    [one] { $count } item has not been talked through.
   *[other] { $count } items have not been talked through.
}
meeting-kept = { $kept } of { $count } kept. The quality report tells it too.

# What a placement needs besides its agreement: insurance, health check, safety instruction, equipment, plan.
needs-title = Safety and insurance
needs-what = What a placement of this kind needs, and by when. Enter days only; the program keeps nothing about health.
needs-to-check = The requirements are data of the program: check them against the regulations in force.
needs-insurance = Insured until
needs-health_check = Health check valid until
needs-instruction = Safety instruction at the workplace
needs-equipment = Protective equipment given out
needs-plan = Individual plan agreed on
needs-state-met = in order
needs-state-open = by { $date }
needs-state-missing = missing; was due { $date }
needs-state-ends_early = ends before the placement does
needs-state-late = later than { $date }
needs-state-no_plan = the day is there, but no plan
needs-state-below_least = too little of the plan in the company

# Forms that are handed to a company and come back.

packets-given-placement = Placement number
packets-given-trainee = Trainee, group
packets-given-qualification = Qualification
packets-given-period = Period
packets-given-school = School
packets-given-company = Company

packets-quality-title = Placement quality questionnaire
packets-quality-introduction = To be filled in by the mentor at the company. It is about how the placement went, not about the trainee’s mark, and takes five to ten minutes. Please write nothing about health or family.
packets-quality-open = Overall
packets-quality-overall = Overall mark for the placement (10 – excellent)

packets-company-title = Company particulars for the placement agreement
packets-company-introduction = Please check and complete what the tripartite agreement needs. What is right already need not be written again.
packets-company-section = Company
packets-company-address = Registered address
packets-company-site = Address of the placement
packets-company-phone = Telephone
packets-company-email = E-mail
packets-company-signer-section = Who signs the agreement
packets-company-signer-hint = Who signs for the company, and on what basis.
packets-company-name = Name and surname
packets-company-position = Position
packets-company-authority = Acting on the basis of (statutes, power of attorney No …)
packets-company-mentor-section = Mentor at the company
packets-company-mentor-hint = Who guides the trainee day by day.
packets-company-qualification = Qualification and experience

packets-obstacle-unknown = No form with this number was handed out from this workspace.
packets-obstacle-answered = This form was answered on { $on }. If the answer needs correcting, hand out a new form.
packets-obstacle-withdrawn = This form was withdrawn on { $on }. Hand out a new one if the answer is still needed.
packets-obstacle-replaced = A later form, No { $by }, took the place of this one. Wait for an answer to the later one, or type it in from paper.
packets-obstacle-closed = Such answers can no longer be taken for this placement: the agreement is signed, or the report was issued.
packets-obstacle-altered = What was filled in beforehand was altered: { $labels }. Talk to the company; if the facts are wrong, correct them in the placement and hand out a new form.
packets-obstacle-incomplete = Questions are missing from the file: { $labels }. Ask for the whole form.

packets-mail-subject = Placement form { $number }
packets-mail-text =
    Hello,

    attached is a form about placement No { $placement } ({ $school }). Please fill it in and send it back by { $due }.
    It can be filled in with any PDF reader and saved, or printed and filled in by hand. No account is needed.

    Kind regards
    { $sender }
packets-mail-reminder-subject = Reminder: placement form { $number }
packets-mail-reminder-text =
    Hello,

    we have not yet received the form about placement No { $placement } ({ $school }) that we asked for by { $due }. It is attached once more; filling it in takes a few minutes. If you have sent it already, please ignore this message.

    Kind regards
    { $sender }

packets-field-due = Answer by
packets-field-mailed = E-mails prepared
packets-field-answer = Answer
packets-field-accepted = Taken
packets-field-manner = How it was answered
packets-field-withdrawn = Withdrawn
packets-manner-fields = in the file’s fields
packets-manner-paper = on paper
packets-manner-program = with the program, at the company
packets-field-replaced = Replaced by form No

# Screens.
packets-title = Returned forms
packets-what = A file that a company sent, or a form on paper: nothing is written until you accept it.
packets-panel = Forms for the company
packets-panel-what = One PDF file that is filled in at the company – on a screen or by hand – and finds its placement by its number.
packets-none = No form has been handed out yet.
packets-hand-out = Prepare a form
packets-hand-out-again = Prepare a new form
packets-hand-out-kinds = What to ask
packets-hand-out-language = Language of the form
packets-hand-out-do = Prepare
packets-hand-out-replaces = The form that you are still waiting for will be replaced by the new one.
packets-many = Prepare forms…
packets-many-what = One file for each mentor with the forms of all their trainees. Forms whose time in a placement has not come or has passed are left out; those that still wait for an answer are replaced.
packets-many-working = Preparing forms
packets-many-made = Forms prepared: { $forms }, files: { $files }
packets-many-next = They are in the folder “veidlapas” of the workspace’s documents. The e-mail to a company is prepared on the placement’s page.
packets-program = Also a packet for a mentor who has this program
packets-program-what = An encrypted file with the same forms that you sign with your key. The company opens it without a network and sends back an answer file.
packets-passphrase = Passphrase of the packet
packets-passphrase-once = The passphrase is shown only now
packets-passphrase-what = Tell it to the mentor on the telephone or in person, not in the e-mail that carries the file. The program does not keep it; if it is lost, prepare a new packet.
packets-passphrase-done = I have written it down
packets-handed-out = Form { $number } is ready
packets-number = No { $number }
packets-due = answer by { $date }
packets-issued = handed out { $date }
packets-mailed = e-mail prepared { $date }
packets-answered = taken { $date }, { $manner }
packets-state-out = Waiting for an answer
packets-state-answered = Answered
packets-state-withdrawn = Withdrawn
packets-state-replaced = Replaced
packets-remind = Time for a reminder
packets-mail = Prepare an e-mail
packets-mail-again = Prepare a reminder
packets-mail-no-address = The company’s page has no e-mail address: send the file some other way.
packets-open = Open the file
packets-type-in = Type in from paper
packets-withdraw = Withdraw
packets-withdraw-ask = Withdraw form { $number }?
packets-withdraw-what = Should it come back all the same, the program will not take it.
packets-returned-link = Returned forms

packets-drop = Drop the filled-in PDF or answer file here
packets-drop-hint = It can be dropped anywhere else in the program, too.
packets-other = Another file
packets-by-number = A form on paper
packets-by-number-what = Type or scan the number at the head of the form.
packets-by-number-field = Form number
packets-by-number-do = Find
packets-folder = The folder in which answers arrive
packets-folder-what = The downloads or the scanner’s folder, for instance. The program changes nothing in it.
packets-folder-choose = Choose a folder
packets-folder-other = Another folder
packets-folder-none = Do not look
packets-folder-empty = No form in the folder waits for an answer.
packets-folder-again = Look again
packets-folder-file = { $forms ->
    [one] { $forms } form waiting
   *[other] { $forms } forms waiting
}

packets-form-of = { $student } · { $company }
packets-no-changes = The form has no new answers.
packets-differences = What would change
packets-column-take = Accept
packets-column-question = Question
packets-column-before = On record
packets-column-after = Answer
packets-take = Accept: { $question }
packets-empty-value = (empty)
packets-accept = { $count ->
    [one] Accept { $count } answer
   *[other] Accept { $count } answers
}
packets-accepted = The answers of form { $number } are on record
packets-to-placement = Open the placement
packets-refused = This form cannot be taken

packets-paper-title = Form { $number } from paper
packets-paper-what = The questions are in the order of the paper. Type in what is written there.
packets-paper-scan = Picture of the paper
packets-paper-scan-drop = Drop the scanned page here
packets-paper-scan-hint = PDF, JPEG or PNG; kept with the form as evidence.
packets-paper-scan-shown = Picture of the paper: { $name }
packets-paper-save = Save the answers

packets-late = Remind the company
packets-late-none = No form is overdue.
packets-late-since = was due by { $date }

packets-obstacle-outdated = The questions have changed since the form was handed out. Hand out a new form, or type the answers in from paper.

packets-midterm-title = Mid-term appraisal
packets-midterm-introduction = Please say briefly how the trainee is doing in the middle of the placement: what works already and what needs more work. To be filled in by the mentor at the company.
packets-assessment-title = The mentor’s assessment and characterisation
packets-assessment-introduction = Please assess what the trainee has learnt in the placement. To be filled in by the mentor at the company. Please write nothing about health or family.
packets-assessment-outcomes = Learning outcomes
packets-assessment-evidence = Evidence and remarks
packets-assessment-evidence-hint = For each outcome, where there is something to add: in which work it showed.
packets-assessment-in-all = Overall
packets-assessment-overall = Mark for the placement as a whole
packets-assessment-by = Assessed by (name, surname)
packets-assessment-on = Date

packets-diary-title = Confirmation of the diary
packets-diary-introduction = Please read the trainee’s entries and confirm each or give it back. To be filled in by the mentor at the company.
packets-diary-entries = Entries
packets-diary-remarks = Remarks
packets-diary-remarks-hint = Where you give an entry back, say what is to be put right.
packets-diary-confirmed = I confirm
packets-diary-returned = Put right
packets-diary-by = Mentor at the company (name, surname)
packets-diary-hours = { $hours } h

# The page of one placement: heading, next step, agreeing, course, documents and their signatures.
placement-title = Placement { $number }
placement-minor = under 18
placement-next = Next step
placement-next-due = Due: { $date }
placement-next-overdue = Overdue: was due { $date }
placement-next-not-begun = The placement has not begun; its first day is { $date }
placement-next-go = Open: { $stage }
placement-all-done = Everything is done for this placement.
placement-ended = The placement ended early on { $date }
placement-todo = Still to be done
placement-todo-none = Everything in this stage is done.
placement-undo = Undo
placement-paper-hide = Hide the document
placement-paper-show = Show the document
placement-not-given = not given
placement-edit = Edit placement details

placement-lki = LQF level { $level }
placement-hours = Volume
placement-hours-value = { $total } h, { $day } h a day
placement-mentor-add = Add a company mentor
placement-supervisor-add = Add a school supervisor
placement-representative = Legal representative
placement-representative-missing = The trainee is under 18 and no legal representative is named. The agreement cannot be prepared without one.
placement-representative-add = Name one on the learner's card

placement-matrix = Expectations
placement-matrix-what = What each party offers and what it expects. It goes into the agreement; tie it to the learning outcomes that will be assessed. Saved when you leave a field.
placement-side-offers = Offers
placement-side-expects = Expects
placement-item-add-to = { $party ->
    [school] Add what the school { $side ->
        [offers] offers
       *[expects] expects
    }
    [company] Add what the company { $side ->
        [offers] offers
       *[expects] expects
    }
   *[student] Add what the trainee { $side ->
        [offers] offers
       *[expects] expects
    }
}
placement-item-text-offers = What is offered
placement-item-text-expects = What is expected
placement-item-hint = Ctrl+Enter saves, Esc discards. Do not write about health or family.
placement-item-outcomes = Learning outcomes that it serves
placement-item-removed = The item was removed from the expectations.
placement-outcomes-key = Learning outcomes by their codes
placement-outcomes-none = The programme has no learning outcomes yet. Add them under “Programmes”.
placement-standing-proposed = proposed
placement-standing-discussed = discussed
placement-standing-agreed = agreed
placement-standing-fulfilled = fulfilled
placement-standing-unfulfilled = not fulfilled
placement-standing-change = Standing: { $standing }. Change
placement-suggestions = Suggestions from other placements
placement-suggestions-what = These items are used in other placements of the same programme. Tick what to take over; you can edit it afterwards.
placement-suggestions-none = Other placements of this programme have no expectations that are not already here.
placement-suggestions-kept = in the school’s library
placement-item-keep = Keep in the library
placement-item-kept = Kept in the school’s library of expectations.
placement-suggestions-of = { $party ->
    [school] The school { $side ->
        [offers] offers
       *[expects] expects
    }
    [company] The company { $side ->
        [offers] offers
       *[expects] expects
    }
   *[student] The trainee { $side ->
        [offers] offers
       *[expects] expects
    }
}
placement-suggestions-uses = { $count ->
    [one] in { $count } placement
   *[other] in { $count } placements
}
placement-suggestions-add = { $count ->
    [one] Add the chosen one ({ $count })
   *[other] Add the chosen ones ({ $count })
}

placement-consents = Consent
placement-consents-what = When all three parties have consented to the same items, the expectations are agreed. If an item changes, consent has to be given again.
placement-consent-of = { $party ->
    [school] The school's consent
    [company] The company's consent
   *[student] The trainee's consent
}
placement-consent-what = { $count ->
    [one] The consent covers { $count } item as it stands now.
   *[other] The consent covers { $count } items as they stand now.
}
placement-consent-person = Who consented for the party (name, surname)
placement-consent-on = Date
placement-consent-manner = How
placement-manner-in_person = in person
placement-manner-call = by telephone or video call
placement-manner-email = by e-mail
placement-manner-signature = by signature
placement-consent-given = { $person }, { $date }, { $manner ->
    [in_person] in person
    [call] by telephone or video call
    [email] by e-mail
   *[signature] by signature
}
placement-consent-none = not yet
placement-consent-holds = consents
placement-consent-stale = the items changed after the consent
placement-consent-record = Record consent
placement-consent-again = Record anew
placement-consent-withdraw = Withdraw consent

placement-course = Course of the placement
placement-time = Time passed
placement-time-passed = Day { $day } of { $days }
placement-time-left = { $days ->
    [one] { $days } day to go
   *[other] { $days } days to go
}
placement-time-last = Today is the last day.
placement-time-until = { $days ->
    [one] Begins in { $days } day
   *[other] Begins in { $days } days
}
placement-time-over = { $days ->
    [one] The placement is over ({ $days } day)
   *[other] The placement is over ({ $days } days)
}
placement-contacts = Contacts
placement-contacts-company = The company's card
placement-not-named = not named
placement-no-phone = no telephone
placement-no-email = no e-mail
placement-end-early = Early termination
placement-end-early-what = If the placement ends sooner than agreed, record the last day and the reason. What is on record stays; the placement can be resumed later.
placement-end-early-do = End the placement early
placement-end-on = Last day
placement-end-reason = Reason
placement-end-reason-hint = Short and to the point. Do not write about health or family.
placement-resume = Resume the placement

placement-document-language = Language of the document
placement-document-show-draft = Show the draft
placement-document-draft = { $language ->
    [lv] Draft in Latvian
   *[en] Draft in English
}
placement-document-shown = Document shown
placement-document-version = No. { $number }
placement-document-version-old = No. { $number } (replaced)
placement-document-number = No. { $number }
placement-document-signed = signed by all
placement-document-unsigned = signatures missing
placement-document-issued-at = Prepared { $when }, { $language ->
    [lv] in Latvian
   *[en] in English
}.
placement-document-hash = Fingerprint { $hash }…
placement-document-open = Open to print
placement-document-show = Show
placement-document-verify = Check electronic signatures
placement-document-new-version = Prepare a new version
placement-document-replace = Replace the issued document?
placement-document-replace-what = Document No. { $number } stays as it is, with its signatures, but the new version takes its place and has to be signed again.
placement-document-replaced = { $count ->
    [one] Replaced version ({ $count })
   *[other] Replaced versions ({ $count })
}

placement-signatures = Signatures
placement-signatures-mixed = Some have signed with a pen and some electronically: no one file or paper holds all the signatures. Agree on one way.
placement-signed-elsewhere = Add a file signed elsewhere
placement-signature-not_sent = not sent
placement-signature-sent = sent
placement-signature-on_paper = signed on paper
placement-signature-electronic = signed electronically
placement-signature-refused = refused
placement-signature-note = Record
placement-signature-of = { $party ->
    [school] The school's signature
    [company] The company's signature
   *[student] The trainee's signature
}
placement-signature-state = How the signature stands
placement-signature-signer = Who signed
placement-signature-signer-hint = Name, surname and, where needed, position.
placement-signature-on = Date
placement-signature-recorded_by = Recorded by
placement-signature-recorded_by-hint = Who received and saw the signed copy.
placement-signature-recorded = recorded by { $name }
placement-signature-scan = Picture of the signed paper
placement-signature-scan-hint = Not required. PDF, JPEG or PNG, at most 20 MB. Stays with the placement as evidence.
placement-signature-scan-kept = A picture is kept; a new file will replace it.
placement-signature-scan-show = Show the picture
placement-signature-container-show = Show the container
placement-sign-awaits = { $party ->
    [school] The school signs first
    [company] The company signs first
   *[student] The trainee signs first
}
placement-sign = Sign electronically
placement-sign-for = { $party ->
    [school] Sign for the school
    [company] Sign for the company
   *[student] Sign for the trainee
}
placement-sign-what = The signature is added to document No. { $number }. The file, the password and the PIN are not kept.
placement-sign-file = Signing identity file
placement-sign-file-hint = A file that ends in .p12 or .pfx.
placement-sign-password = Password of the file
placement-sign-legal = This signature shows who signed and that the content was not changed. It is not a qualified electronic signature; where one is needed, sign the saved PDF with eParaksts.
placement-sign-now = Sign
placement-sign-make-identity = Make an identity
placement-sign-how = Sign with
placement-sign-how-file = A file (.p12)
placement-sign-how-card = A card
placement-sign-certificate = Certificate on the card
placement-sign-card-about = { $card }. Issued by { $issuer }. Valid until { $until }.
placement-sign-card-invalid = Not valid now.
placement-sign-card-login = Meant for logging in, not for signing.
placement-sign-card-again = Read the card again
placement-sign-card-settings = Choose the card software
placement-sign-pin = Signing PIN
placement-sign-pin-pad = Press “Sign” and type the PIN on the reader.
placement-sign-pin-low = The PIN was wrong the last time. After several wrong PINs the card locks.
placement-sign-pin-last_try = One try is left: another wrong PIN locks the card.
placement-sign-pin-locked = The PIN is locked. Unlock it with the issuer's program and the PUK code.
placement-sign-stamp = The signature will get a time stamp from { $service }; only a hash of the signature is sent there.
placement-sign-no-stamp = The signature will have no time stamp: only this computer's clock will vouch for the time.
placement-sign-without-stamp = Sign without a time stamp
placement-sign-legal-card = The signature is made with a key that never leaves the card. Whether it is a qualified electronic signature depends on the card and its certificate; the program does not judge that.

# The list of placements and the form of a new one; words for stages, parties and steps.
placements-title = Placements
placements-new = New placement
placements-import = Import…
placements-search = Search placements
placements-stage = Stage
placements-stage-any = All stages
placements-stage-agreeing = Expectations
placements-stage-agreement = Agreement
placements-stage-running = In progress
placements-stage-assessing = Assessment
placements-stage-quality = Quality
placements-stage-report = Report
placements-stage-done = Finished
placements-stage-ended = Ended early
placements-state-done = done
placements-state-current = now
placements-state-missing = not finished
placements-state-ahead = still ahead
placements-line = Course of the placement

placements-attention = Due
placements-attention-any = Any time
placements-attention-overdue = Overdue
placements-attention-this_week = This week
placements-attention-waiting = Waiting for others
placements-filters = Filters
placements-clear-filters = Clear filters

placements-column-student = Trainee
placements-column-company = Placement site
placements-column-group = Group
placements-column-period = Period
placements-column-stage = Stage
placements-column-next = Next step
placements-column-number = Number
placements-overdue-by = overdue: by { $date }
placements-due-by = by { $date }
placements-nothing-next = All done
placements-empty-title = No placements yet
placements-empty-what = Import a list of placements from an Excel or CSV file, or create the first one.
placements-none-match = No placement matches. Clear the filters or change the search text.

placements-party-school = School
placements-party-company = Company
placements-party-student = Trainee


placements-next-mentor = Name the company mentor
placements-next-supervisor = Name the school supervisor
placements-next-representative = Name the minor's legal representative
placements-next-expectations = { $party ->
    [school] Write down what the school offers and expects
    [company] Write down what the company offers and expects
   *[student] Write down what the trainee offers and expects
}
placements-next-consent = { $party ->
    [school] Get the school's consent
    [company] Get the company's consent
   *[student] Get the trainee's consent
}
placements-next-agreement_issue = Prepare the tripartite agreement
placements-next-agreement_signature = { $party ->
    [school] Get the school's signature on the agreement
    [company] Get the company's signature on the agreement
   *[student] Get the trainee's signature on the agreement
}
placements-next-still_running = The placement is in progress
placements-next-mentor_assessment = Enter the mentor's assessment
placements-next-final_mark = Enter the school's final mark
placements-next-quality_form = { $party ->
    [school] Fill in the school's quality questionnaire
    [company] Fill in the company's quality questionnaire
   *[student] Fill in the trainee's quality questionnaire
}
placements-next-gates = Answer the quality gates
placements-next-report_issue = Prepare the placement-quality report
placements-next-report_signature = { $party ->
    [school] Get the school's signature on the report
    [company] Get the company's signature on the report
   *[student] Get the trainee's signature on the report
}

placements-form-title-new = New placement
placements-form-title-edit = Placement details
placements-form-who = Who takes part
placements-form-when = Time and hours
placements-form-more = Further details
placements-field-student = Trainee
placements-field-student-hint = Type a name, surname or group; diacritics are optional.
placements-field-company = Placement site
placements-field-mentor = Company mentor
placements-field-mentor-later = To be named later
placements-field-supervisor = School supervisor
placements-field-programme = Programme
placements-field-kind = Kind of placement
placements-field-start = First day
placements-field-end = Last day
placements-field-hours-total = Hours in total
placements-field-hours-total-hint = Clock hours (60 minutes).
placements-field-hours-per-day = Hours a day
placements-field-site = Address where it takes place
placements-field-site-hint = Leave empty if it takes place at the company's usual site.
placements-field-goal = Aim of the placement
placements-field-insurance = Insurance
placements-field-insurance-hint = Insurer, policy number and term, where insurance is needed.
placements-field-remuneration = Pay, transport, accommodation
placements-created = Placement created.
placements-saved = Placement details saved.

placements-hints = To be considered
placements-hint-site_unsuitable = The site was found unsuitable on { $date }.
placements-hint-site_expired = The assessment of the site is valid only until { $date }
placements-hint-site_with_conditions = The site is suitable under conditions: { $conditions }
placements-hint-capacity_exceeded = More placements than places planned: { $assigned } of { $planned }
placements-hint-mentor_untrained = The mentor has no pedagogical training on record, which work-based learning needs.
placements-hint-mentor_training_expired = The mentor’s pedagogical training is valid only until { $date }
placements-hint-insurance_missing = The company has no civil liability insurance on record.
placements-hint-insurance_expired = The company’s insurance is valid only until { $date }
placements-hint-identity_missing = The student has neither a personal code nor an identity document on record: the agreement will leave the place empty.
placements-hint-identity_expired = The student’s identity document is valid only until { $date }
placements-hint-student = Open the student
placements-hint-company = Open the company
placements-field-site-choice = Site
placements-site-other = Another address

placements-print = Prepare agreements…
placements-print-title = Prepare agreements
placements-print-fresh = { $count ->
    [one] { $count } new agreement will be issued.
   *[other] { $count } new agreements will be issued.
}
placements-print-again = { $count ->
    [one] { $count } agreement was issued before; it stays as it was issued and signed.
   *[other] { $count } agreements were issued before; they stay as they were issued and signed.
}
placements-print-left-out = { $count ->
    [one] The agreement of { $count } placement cannot be issued yet:
   *[other] The agreements of { $count } placements cannot be issued yet:
}
placements-print-language = Language of the new agreements
placements-print-paper = How they come out
placements-print-one_file = One file for the printer
placements-print-one_file-what = All agreements one after the other, as in the list
placements-print-file_each = A file each
placements-print-file_each-what = For sending and signing electronically
placements-print-copies = Copies
placements-print-both-sides = Printed on both sides: each copy begins on a new sheet
placements-print-into = Folders
placements-print-into-one = All in one
placements-print-into-groups = By group
placements-print-into-companies = By company
placements-print-working = Preparing agreements
placements-print-do = { $count ->
    [one] Prepare { $count } agreement
   *[other] Prepare { $count } agreements
}

# The individual plan of work-based learning: modules, places, hours, weeks and the share of the company.
plan-title = Individual plan
plan-what = Which module is learnt where, for how long and in which weeks. The school counts lessons of { $length } min, the company hours of 60 min.
plan-site = Learning in the company takes place at: { $site }
plan-empty = There is no plan yet. Start from the modules of the programme or add a first row.
plan-from-modules = Start from the programme’s modules
plan-row-add = Add a row
plan-row-remove = Remove row { $number }
plan-rows = Rows of the plan
plan-module = Module
plan-module-own = Another module …
plan-module-words = Name of the module
plan-place = Where
plan-place-school = school
plan-place-company = company
plan-amount = Hours
plan-unit-school = lessons
plan-unit-company = h
plan-start = From
plan-end = To
plan-field = Row { $number }: { $part }
plan-in-school = At school
plan-in-company = In the company
plan-total = In all
plan-share = Share of the company
plan-share-value = { $share }% (at least { $least }%)
plan-good = The plan is in order: { $company } of { $total } in the company.
plan-not-good = To be put right in the plan
plan-finding-absent = There is no plan yet. The agreement on work-based learning cannot be issued without one.
plan-finding-below_least = { $company } of { $total } in the company, that is { $share }% – less than { $least }%.
plan-finding-hours_differ = { $planned } are planned in the company, but { $agreed } are entered for the placement.
plan-finding-other_programme = Row { $row }: the module is not of the programme that the trainee follows.
plan-finding-outside = Row { $row }: its days lie outside the placement ({ $period }).
plan-finding-repeated = Row { $row }: row { $earlier } has the same module in the same place and days.
plan-finding-crowded = { $period }: { $planned } are planned in the company, but { $allowed } are worked there.
plan-to-check = The least share is data of the program (Cabinet Regulation No 484); check it against the rules in force.

# Programmes: qualifications and learning outcomes.
programmes-title = Programmes
programmes-library = Library of expectations
programmes-library-what = Items that have proved themselves: they are proposed to every placement of this programme.
programmes-library-none = No item yet. Add one here or, while editing an expectation of a placement, choose “Keep in the library”.
programmes-library-add = Add an item
programmes-library-every = for every programme
programmes-library-whose = Who offers or expects it
programmes-library-text = Item
programmes-library-for = For placements
programmes-library-for-this = of this programme
programmes-library-for-all = of every programme
programmes-new = New programme
programmes-import = Import…
programmes-filter = Search programmes
programmes-column-qualification = Qualification
programmes-column-name = Programme
programmes-column-code = Code
programmes-column-sector = Sector
programmes-column-level = LQF
programmes-column-outcomes = Outcomes
programmes-empty-title = No programmes yet
programmes-empty-what = Add a programme with its qualification and learning outcomes: expectations, assessments and reports refer to them.
programmes-form = Programme
programmes-field-qualification = Qualification
programmes-field-name = Name of the programme
programmes-field-code = Programme code
programmes-field-code-hint = As licensed, for example 33 543 04 1.
programmes-field-sector = Sector
programmes-field-level = LQF level
programmes-level = LQF level { $level }
programmes-outcomes = Learning outcomes
programmes-outcomes-hint = This order is the order in the agreement, the assessment and the report.
programmes-outcomes-none = No outcomes yet. Without them a placement cannot be assessed.
programmes-outcome-add = Add outcome
programmes-outcome-code = Code of outcome { $number }
programmes-outcome-text = Outcome { $number }: what the learner can do
programmes-outcome-remove = Remove outcome { $number }
programmes-outcome-up = Move outcome { $number } up
programmes-outcome-down = Move outcome { $number } down
programmes-created = Programme added.
programmes-saved = Programme saved.
programmes-field-field = Field of education (ISCED-F 2013)
programmes-field-field-hint = Search by name or code, for example 0722.
programmes-field-sector-none = Not given
programmes-field-sector-own = other words
programmes-field-years = Duration in years
programmes-field-years-hint = A group finishes after the last year.
programmes-field-placement-hours = Placement hours in all
programmes-field-placement-hours-hint = In the modules together: { $hours }.
programmes-level-older = until 1 August 2022: PKL { $level }
programmes-modules = Modules
programmes-modules-none = No modules yet. A programme without modules needs outcomes only.
programmes-modules-sum = Together: theory { $theory } h, practical lessons { $practice } h, placement { $placement } h.
programmes-module-none = No module
programmes-module-add = Add module
programmes-module-code = Code of module { $number }
programmes-module-name = Name of module { $number }
programmes-module-theory = Theory, h
programmes-module-practice = Practical lessons, h
programmes-module-placement = Placement, h
programmes-module-up = Move module { $number } up
programmes-module-down = Move module { $number } down
programmes-module-remove = Remove module { $number }
programmes-outcome-module = Module of outcome { $number }
programmes-versions = Versions
programmes-version = Version { $version }
programmes-version-from = valid from { $date }
programmes-version-always = from the beginning
programmes-version-outcomes = { $count ->
    [one] { $count } outcome
   *[other] { $count } outcomes
}
programmes-version-placements = { $count ->
    [one] { $count } placement
   *[other] { $count } placements
}
programmes-version-latest = current
programmes-version-made = Version { $version } was made. Placements that have begun keep theirs.
programmes-version-older = This is an earlier version: placements that began with it are agreed and assessed by it. Only the latest version can be changed.
programmes-version-open-latest = Open the latest version
programmes-used = { $count ->
    [one] { $count } placement began with this version. If you change modules, outcomes or placement hours, a new version is made; the placement keeps its own.
   *[other] { $count } placements began with this version. If you change modules, outcomes or placement hours, a new version is made; they keep their own.
}
programmes-field-valid-from = Valid from
programmes-field-valid-from-new = New version valid from
programmes-field-valid-from-hint = From today where none is given. Placements that begin earlier keep the version before.

# Quality: the placements' indexes, compared.
quality-title = Quality
quality-what = The index (0–100) says how good the placement was; it is not the learner's mark.
quality-verify = Check a PDF
quality-search = Search by trainee or company
quality-band = Band
quality-band-any = All bands
quality-band-excellent = Excellent
quality-band-good = Good
quality-band-needs_work = Needs improvement
quality-band-insufficient = Insufficient
quality-no-index = no index
quality-completeness-full = full evaluation
quality-completeness-partial = partial evaluation
quality-completeness-none = too few questionnaires
quality-column-student = Trainee
quality-column-company = Placement site
quality-column-index = Index
quality-column-band = Band
quality-column-flags = Needs attention
quality-flag-gap = Opinions differ: { $dimensions }
quality-flag-gate = Not met: { $gates }
quality-flag-alert = Alert: { $items }
quality-flag-action = Action required
quality-flag-capped = The band is capped by a gate that is not met
quality-none-flagged = nothing
quality-mean = Mean index
quality-mean-of = { $count ->
    [one] of { $count } placement
   *[other] of { $count } placements
}
quality-chart = Dimensions, mean of all placements
quality-empty-title = Nothing to compare yet
quality-empty-what = An index appears when at least two parties have answered the questionnaire. Open a placement and its stage “Quality”.
quality-none-match = No placement matches.

# The quality questionnaires, the gates and the result.
questionnaire-tabs = Questionnaires and result
questionnaire-tab = { $party ->
    [school] School ({ $answered } of { $items })
    [company] Company ({ $answered } of { $items })
   *[student] Trainee ({ $answered } of { $items })
}
questionnaire-tab-gates = Gates ({ $answered } of { $items })
questionnaire-of = { $party ->
    [school] The school's questionnaire
    [company] The company's questionnaire
   *[student] The trainee's questionnaire
}
questionnaire-valid = the questionnaire counts
questionnaire-not-valid = counts from { $percent }% of answers
questionnaire-answered = { $answered } of { $items } answered.
questionnaire-keys = The key 4, 3, 2, 1 or N answers and goes on to the next statement.
questionnaire-answer-fully = Fully agree
questionnaire-answer-rather = Rather agree
questionnaire-answer-rather_not = Rather disagree
questionnaire-answer-not = Disagree
questionnaire-answer-not_applicable = Not applicable
questionnaire-open = In your own words
questionnaire-overall = Overall mark for the placement
questionnaire-overall-hint = The overall mark is reported and is not part of the index.
questionnaire-on = Answered on
questionnaire-gates = Gates
questionnaire-gates-what = They must hold whatever the index. A gate that is not passed limits the verdict.
questionnaire-gate-decisive = Decisive: if it is not passed, the placement is insufficient and something must be done at once.
questionnaire-gate-passed = Yes
questionnaire-gate-failed = No
questionnaire-gate-not_applicable = Not applicable
questionnaire-gate-evidence = { $gate }: what shows it
questionnaire-gate-on = { $gate }: date
questionnaire-results = Result
questionnaire-results-none = The result appears when at least two parties have answered.
questionnaire-no-index = No index yet
questionnaire-no-index-what = At least two questionnaires with enough answers are needed.
questionnaire-index-exact = Placement-quality index { $index }
questionnaire-never-mixed = The index says how good the placement was. It is never mixed with the learner's mark.
questionnaire-chart = Dimensions, points from 0 to 100
questionnaire-differences = Differences of opinion worth talking about
questionnaire-differences-what = The parties' scores differ by { $points } points or more.
questionnaire-gap = difference { $gap }
questionnaire-failed-gates = Gates not passed
questionnaire-alerts = Alert: the lowest answer to a vital question
questionnaire-proposal = From the record: { $answer }
questionnaire-proposal-accept = Accept
questionnaire-proposal-accept-of = Accept the proposal for { $gate }
questionnaire-proposal-instructed = Induction and first instruction on { $date } (log of instruction).
questionnaire-proposal-instructed-late = Instruction was complete on { $date }, the placement began on { $first } (log of instruction).
questionnaire-proposal-diary = Confirmed: { $confirmed } of { $over } weeks (diary).
questionnaire-proposal-visit = { $by }, { $date } (visits and talks).
questionnaire-proposal-no-visit = No visit and no talk of the school is on record.
questionnaire-proposal-incident = A serious incident is open ({ $date }).
questionnaire-proposal-no-incident = No serious incident is open.

# What the program says when it does not do something: what happened and what to do.
refusal-fields = Please correct the marked fields. Nothing was saved.
refusal-no-workspace = No workspace is open. Open or create one.
refusal-not-found = This record is no longer there. Open the list again.
refusal-older-version = This programme has a later version, so this one can no longer be changed. Open the latest version and change that.
refusal-nothing-to-roll-over = There is no group to carry over into that school year. Open the roll-over again: the groups may have been carried over already.
refusal-in-use = The record cannot be deleted because other records use it.
refusal-conflict = Such a record is already there. Open it, or change the marked field.
refusal-file-missing = The file is not there. Check whether it was moved.
refusal-file-exists = A file with this name is already there. Choose another name.
refusal-folder-read-only = This folder cannot be written to. Choose another folder or ask your administrator for access.
refusal-disk-full = The disk is full. Free some space and try again; what was saved before is untouched.
refusal-not-a-workspace = This is not an Amats workspace. Choose a file that ends in .amats.
refusal-newer-workspace = This workspace was written by a newer version of the program. Update the program to open it.
refusal-workspace-in-use = The workspace is already open in another window or on another computer. Close it there and try again.
refusal-workspace-damaged = The workspace is damaged. Restore it from a backup; this file was not changed.
refusal-not-a-spreadsheet = This is not a spreadsheet the program can read. Save it as .xlsx, .xls, .ods or .csv and try again.
refusal-sheet-broken = The spreadsheet is damaged and cannot be read. Open it in a spreadsheet program and save it again.
refusal-sheet-protected = The spreadsheet is protected by a password. Remove the password and try again.
refusal-sheet-empty = The spreadsheet has no rows of data below its headings. Check that it is the right file and sheet.
refusal-sheet-too-large = The spreadsheet is larger than the program reads (100,000 rows, 200 columns, 20 MB). Split it into several files.
refusal-no-import = First choose a spreadsheet to import.
refusal-nothing-to-import = There is no row to import: all were refused or are already on record.
refusal-nothing-to-export = Choose at least one column to export.
refusal-file-too-large = The file is too large (over 50 MB).
refusal-not-a-pdf = This file is not a PDF, or it is damaged.
refusal-not-an-identity = This is not a signing identity file (.p12 or .pfx).
refusal-wrong-password = The password is wrong. Nothing was signed.
refusal-unusable-key = This file holds no key that can sign (an RSA key of at least 2048 bits or a P-256 key is needed).
refusal-certificate-expired = The certificate has expired. Obtain or create a new identity.
refusal-certificate-not-yet-valid = The certificate is not valid yet. Check the computer's clock or the certificate's first day.
refusal-not-a-certificate = This file holds no certificate (PEM or DER).
refusal-already-signed = This party has already signed the document.
refusal-not-a-signer = This document does not ask for this party's signature.
refusal-document-replaced = A later version has replaced this document. Sign the latest one.
refusal-not-a-scan = The picture has to be a PDF, JPEG or PNG file.
refusal-not-the-issuer = This file is not the key of the school’s authority. Choose the authority’s .p12 file (“izdevejs-…”).
refusal-issuer-ends = The authority’s certificate ends before the new identity would. Make a new authority.
refusal-already-withdrawn = This identity has been withdrawn already.
refusal-not-their-turn = By the school's order another party signs first.
refusal-too-many-documents = At most 2,000 agreements are made at a time. Select fewer.
refusal-not-issued-here = No such document was issued from this workspace.
refusal-signatures-missing = The file lacks signatures that the document already has. Ask for the latest file to be signed.
refusal-signed-file-broken = The file cannot be kept: a signature does not hold, or the content was changed after signing.
refusal-no-new-signature = The file has no signature that the document does not have already.
refusal-unsupported-character = The text holds a character that the document's font does not have. Replace it and try again.
refusal-nothing-to-consent = First write at least one expectation to agree on.
refusal-agreement-incomplete = The agreement lacks required information. See what is still to be done.
refusal-working-time-over-limit = Under an employment contract these hours are not allowed: they exceed the limits for the age. Change the times of the days that are marked.
refusal-working-time-note = The hours exceed the limits for the age, and no note says why. Write a note with the working time, or change the schedule.
refusal-no-working-time = First enter and save the hours by day of the week.
refusal-no-agreement = No agreement has been prepared yet, so it can be neither amended nor ended.
refusal-nothing-to-amend = The terms have not changed since the agreement was prepared. Change the placement first.
refusal-placement-goes-on = The placement has not ended. First give its last day and the reason under “In progress”.
refusal-report-incomplete = The report needs at least two valid questionnaires.
refusal-placement-ended = The placement was ended early. Resume it to go on.
refusal-password-too-short = The password must be at least 8 characters long.

refusal-problem-missing = This field is empty.
refusal-problem-too-long = The text is longer than { $max } characters.
refusal-problem-not-a-date = This is not a date. Write, for example, 21.11.2026.
refusal-problem-impossible-date = The calendar has no such date.
refusal-problem-date-out-of-range = The date must be from { $from } to { $to }.
refusal-problem-not-a-number = Must be a whole number from { $min } to { $max }.
refusal-problem-not-a-personal-code = This is not a personal code (NNNNNN-NNNNN).
refusal-problem-not-a-document-number = This is not a document number: 3–20 characters with at least one digit.
refusal-problem-not-a-registration-number = This is not a registration number (11 digits).
refusal-problem-not-an-email = This is not an e-mail address.
refusal-problem-not-a-time = This is no time of day. Write it like 8:30.
refusal-problem-no-time-between = The end is the same as the beginning.
refusal-problem-overlaps = The placement already rests on some of these days.
refusal-problem-not-a-working-day = This is no working day: weekends and public holidays cannot be moved.
refusal-problem-not-a-weekend = Moved work is done on a free Saturday or Sunday.
refusal-problem-holidays-overlap = Some of these days belong to other holidays already.
refusal-problem-ends-before-start = The last day is before the first day.
refusal-problem-not-a-choice = There is no such choice.
refusal-problem-unknown = There is no such record.
refusal-problem-ambiguous = Several records fit; be more precise.
refusal-problem-duplicate = Another record already has this value.
refusal-problem-not-a-grade = The mark must be from 1 to 10.
refusal-problem-contradicts = Row { $row } says otherwise.
refusal-problem-awaits = Waits for the choice in row { $row }.
refusal-problem-unknown-placeholder = There is nothing to put in place of “{ $word }”. Choose from the list.
refusal-problem-loose-brace = A brace stands alone. What is on record is inserted from the list; braces are used for nothing else.
refusal-problem-empty-section = The section has no clause. Add a clause or remove the section.
refusal-problem-lacks-parties = The particulars of the parties stand nowhere. Add the table “particulars of the parties”.
refusal-problem-not-on-record = Not on record: { $what }.

refusal-failed-store = Saving to the database failed. Nothing is lost; try again, and if it happens again, check the workspace in Settings.
refusal-failed-file = A file could not be read or written. Check that the folder can be reached.
refusal-failed-document = The document could not be made. The data are unchanged.
refusal-failed-signature = Signing or checking a signature failed. The document is unchanged.
refusal-failed-data = An internal error of the program. The data are unchanged.

refusal-check-damage = The database file is damaged.
refusal-check-dangling =
    { $count ->
        [one] { $count } record refers to a record that is not there.
       *[other] { $count } records refer to records that are not there.
    }
refusal-check-stale-lines =
    { $count ->
        [one] { $count } placement is not listed as its record says.
       *[other] { $count } placements are not listed as their records say.
    }
refusal-check-journal = The journal's chain is broken: entry { $entry } was changed or is missing.
refusal-check-unjournalled =
    { $count ->
        [one] { $count } record is not what the journal says it is.
       *[other] { $count } records are not what the journal says they are.
    }
refusal-nothing-to-undo = There is nothing to undo: nothing was changed since the workspace was opened, or the last step cannot be undone.
refusal-changed-since = Nothing was undone: the records were changed again since, or others use them.
refusal-cannot-be-undone = This cannot be undone: the document was issued or signed. Issue a new version instead.
refusal-changed-meanwhile = This record was changed in the meantime, so your changes are not saved yet. The other fields show what is new; if what you typed is right, save again.
refusal-stopped = The work was stopped. Nothing was written.
refusal-too-many-picked = No more than 10,000 rows can be selected one by one. Select all that match (Ctrl+A) and take out the others.
refusal-obstacle-has-left = has left the school already
refusal-obstacle-ended = the placement was ended early
refusal-obstacle-finished = the placement is finished
refusal-obstacle-changed-meanwhile = was changed in the meantime
refusal-time-stamp-unanswered = The time-stamp service did not answer. Nothing was signed. Try again, or sign without a time stamp.
refusal-time-stamp-refused = The time-stamp service gave no valid stamp. Nothing was signed. Check the service's address, or sign without a time stamp.
refusal-no-card-library = No card software has been chosen on this computer yet. Choose it in the settings.
refusal-card-library-unusable = The card software cannot be loaded. Check that it is installed and that the settings name the right file.
refusal-no-card = No card was found. Put the card into the reader and try again.
refusal-no-card-certificate = The card has no certificate that can sign.
refusal-no-card-key = The card has no key for this certificate. Choose another certificate.
refusal-wrong-pin = The PIN is wrong. Nothing was signed. After several wrong PINs the card locks.
refusal-pin-locked = The card's PIN is locked. Unlock it with the issuer's program and the PUK code.
refusal-pin-not-entered = The PIN was not entered. Nothing was signed.
refusal-card-removed = The card was taken out of the reader. Put it back and try again.
refusal-card-unsupported = The card cannot make this kind of signature. Choose another certificate.
refusal-card-failed = The card or the reader failed. Take the card out, put it back and try again.
refusal-problem-not-a-web-address = Type the full address, beginning with https:// or http://.
refusal-problem-no-such-file = There is no such file on this computer.
refusal-not-a-container = This is neither a PDF nor a signed container (.asice or .edoc).
refusal-container-broken = The container is damaged, or made so that programs would read it differently. Ask for it again.

refusal-pdf-encrypted = The file is encrypted or protected by a password. Ask the sender to save it without a password.
refusal-pdf-damaged = The PDF is damaged: programs would read it differently. Ask for it again, or type the answers in from paper.
refusal-no-fields = The file has no fields to fill in: it was printed into a new file, or scanned. Type the answers in by the form’s number and add this file as the picture of the paper.
refusal-not-a-packet = The file has fields, but it is not a form that this program handed out.
refusal-not-a-packet-number = This is not the number of a form. It has ten characters, such as 7K3QF-9XM2V.
refusal-no-such-packet = No form with this number was handed out from this workspace.
refusal-packet-answered = This form was answered already, or withdrawn.
refusal-packet-replaced = This form was withdrawn, or a later one took its place.
refusal-packet-closed = Such answers can no longer be taken for this placement.
refusal-packet-altered = What was filled in beforehand was altered, or questions are missing. Nothing was written.
refusal-wrong-passphrase = The passphrase does not fit. It has fifteen characters; the school tells it, it is not in the file.
refusal-not-a-packet-file = This is no packet of forms from a school. The name of such a file ends in “.amats-packet”.
refusal-packet-file-damaged = The file is damaged or did not arrive whole. Ask for it once more.
refusal-packet-file-forged = What the packet holds does not fit the school’s signature: somebody has changed it. Do not fill it in; ask the school.
refusal-no-packet-file = The school’s packet is not open any more. Open it again.
refusal-answers-for-elsewhere = These answers are not for forms that were handed out from this workspace.
refusal-packet-file-unanswered = This is the packet that is filled in at the company, not the answer. The name of an answer file ends in “.amats-answer”.
refusal-nothing-finished = No form is marked as finished yet.
refusal-nothing-answered = The form has no new answers.
refusal-nothing-to-hand-out = Such forms are no longer needed for this placement.
refusal-no-mail-address = Neither the mentor’s nor the company’s e-mail address is known. Enter it on the company’s page.
refusal-not-signed-electronically = Nobody has signed this document electronically.
refusal-nothing-to-add = Nothing was added: the issuers of the certificates did not answer, or the file has what it needs. A time-stamp service can be set in the settings.
refusal-final-mark-not-confirmed = The report shows the student’s answers to the company, so confirm the final mark first.
refusal-part-confirmed = This part of the assessment is confirmed. It changes only by a new version with a reason.
refusal-part-not-confirmed = This part of the assessment is not confirmed; it can be changed right away.
refusal-final-mark-confirmed = The final mark is confirmed and was made from this part. Begin a new version of the final mark first.
refusal-parts-not-confirmed = Confirm the parts from which the final mark is made first.
refusal-other-assessment-form = The assessment of this placement was begun with another version of the form.
refusal-not-assessed = There is no final assessment by the mentor yet.
refusal-nothing-issued = No document has been issued for this placement yet.
refusal-problem-not-in-all = It has to come to { $sum } in all, and comes to { $is }.
refusal-mentor-not-confirmed = The characterisation is prepared once the mentor’s final assessment is confirmed.
refusal-final-mark-missing = The assessment sheet is prepared once the final mark is confirmed.
refusal-diary-confirmed = The entry is confirmed and stays. It can be changed with a reason.
refusal-diary-not-handed-in = Only entries that were handed in can be confirmed or returned.
refusal-nothing-to-print = There is nothing for the document to tell yet: no entry of the diary was handed in, or no visit was held.

# The placement-quality report: preparing it.
report-issue-title = Prepare the report
report-issue = Prepare the report
report-again = New version of the report
report-issue-what = The report needs the questionnaires of at least two parties. A prepared report no longer changes; the school and the company mentor sign it.

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
settings-signing-order = In which order the parties sign
settings-signing-order-any = In any order
settings-signing-order-hint = Where there is an order, only the party whose turn it is can sign electronically in the program.
settings-school-saved = School data saved.
settings-supervisors = School supervisors
settings-supervisors-none = No school supervisor is named yet.
settings-supervisor-new = Add supervisor
settings-supervisor-edit = School supervisor
settings-supervisor-saved = Supervisor saved.
settings-supervisor-removed = Supervisor removed.
settings-supervisor-remove-title = Remove the supervisor?
settings-supervisor-remove-what = { $name } will no longer be offered. Records in existing placements stay.

settings-identity = Signing identity
settings-identity-what = The school can issue signing identities of its own to its staff, to mentors and trainees: a .p12 file with a password, and a certificate to give to others for checking (“uzticamais-….pem”). What is signed with it is an advanced electronic signature. It is not a qualified electronic signature and does not replace a handwritten one.
settings-identity-name = Who will sign
settings-identity-name-hint = Name and surname as the signature will show them.
settings-identity-password = Password
settings-identity-password-hint = At least 8 characters. The program does not keep it; a forgotten password cannot be recovered.
settings-identity-repeat = Password again
settings-identity-differ = The passwords differ. Type the same one in both places.
settings-identity-create = Create identity
settings-identity-made = Identity created. Keep the .p12 file and the password apart.
settings-issuer = Identities that the school issued
settings-issuer-none = The school has not issued an identity yet. With the first one its own authority is made: its key is a file apart (“izdevejs-…”) under the same password. Keep it in a safe place; it issues, renews and withdraws.
settings-issuer-until = { $name }, valid until { $until }
settings-issued-until = valid until { $until }
settings-issued-valid = valid
settings-issued-expired = ended
settings-issued-withdrawn = withdrawn on { $on }
settings-issued-renew = Renew
settings-issued-withdraw = Withdraw
settings-issue-another = Issue another identity
settings-issue-new-issuer = Make a new authority
settings-issuer-file = Key file of the authority
settings-issuer-file-hint = The file “izdevejs-….p12” that the school saved when the authority was made.
settings-issuer-password = Password of the authority’s file
settings-renew-title = Renew the identity: { $name }
settings-renew-what = A new key with a new term is issued. The one before stays good until its term ends or it is withdrawn.
settings-withdraw-title = Withdraw the identity: { $name }
settings-withdraw-what = Signatures made with it from now on are not accepted any more. Earlier ones without a time stamp cannot be believed either, as nobody else vouches for when they were made. This cannot be undone. The list of withdrawn identities is saved in the documents folder to be handed out.
settings-withdrawn = The identity is withdrawn.
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
settings-check-running = Checking placements
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
settings-backup-last = Last automatic copy
settings-backup-folder = Folder
settings-backup-none = none yet
settings-backup-automatic = The program keeps copies by itself: every half hour while you work, before an import and on closing. It thins the older ones.
settings-backup-failed = An automatic copy could not be saved. Check that the disk has room and the folder can be written to.
settings-restore = Restore from a backup…
settings-restore-title = Restore from a backup?
settings-restore-what = The workspace's content will be replaced by the backup's. The program first keeps the present state in a separate file.
settings-restore-now = Restore
settings-restored = Workspace restored from the backup.

settings-signing = How this computer signs
settings-signing-what = These settings are about this computer, not about the workspace.
settings-time-stamps = Time-stamp service
settings-time-stamps-hint = The service's address (RFC 3161). Empty: signatures are made without a network and without a time stamp. Only a hash is sent to the service, never the document.
settings-card-library = Card software
settings-card-library-hint = The PKCS #11 library of the card's maker. Its code runs inside this program: choose only what you or your administrator installed.
settings-card-none = none: nobody signs with a card
settings-card-other = Another library…
settings-signing-saved = Signing settings saved.

# Checking signatures.
signing-summary-unsigned = The document has no electronic signature.
signing-summary-holds =
    { $count ->
        [one] { $count } signature is intact and trusted. The content was not changed.
       *[other] All { $count } signatures are intact and trusted. The content was not changed.
    }
signing-summary-untrusted = The signatures are intact, but at least one signer’s certificate is not known here. Add the issuer’s certificate to the trusted ones if you know it.
signing-summary-broken = This document cannot be relied on: a signature does not hold, or the content was changed after signing.
signing-unreadable = The file cannot be read as a PDF, or it is damaged.
signing-trailing-bytes = Data were added after the end of the document.
signing-removed = There was another signature in the document that was removed.
signing-time-stamp-intact = The time stamp of the document is intact.
signing-has-time-stamp = The signature has a time stamp, but its issuer is not known here.
signing-time-stamp-broken = The time stamp does not hold: it is damaged, or was given for another signature.
signing-time-proven = A time stamp shows that the signature was there at { $time } ({ $service }).
signing-revoked = The certificate had been revoked ({ $date }).
signing-intact = The signature is intact.
signing-changed-bytes = The signed content was changed: the document’s bytes do not match the signature.
signing-malformed = The signature is damaged or incomplete.
signing-partial = The signature does not cover the whole revision.
signing-padding = Foreign data are hidden in the place of the signature.
signing-bad-container = The signature’s cryptography does not hold: certificate and signature do not fit.
signing-unsupported-kind = The program does not check this kind of signature.
signing-covers-file = Covers the whole document.
signing-covers-revision = Covers revision { $revision } of { $revisions }.
signing-trusted = The certificate is trusted (issuer: { $issuer }).
signing-unknown-issuer = The certificate’s issuer is not known here.
signing-expired = The certificate had already expired when it signed ({ $date }).
signing-not-yet-valid = The certificate was not yet valid when it signed (from { $date }).
signing-bad-chain = The chain of certificates does not hold.
signing-not-for-signing = The certificate is not meant for signing.
signing-future = The signature claims a time in the future.
signing-no-time = The signature claims no time.
signing-change-signed = Somebody else signed afterwards ({ $field }), which is allowed.
signing-change-timestamp = A time stamp was added afterwards, which is allowed.
signing-change-validation = Validation data were added afterwards, which is allowed.
signing-change-page = AFTER SIGNING the content of page { $page } was changed.
signing-change-pages = AFTER SIGNING pages were added, removed or moved.
signing-change-field = AFTER SIGNING field { $field } was changed.
signing-change-signature = AFTER SIGNING the signature { $field } was removed or replaced.
signing-change-document = AFTER SIGNING the document’s structure or metadata were changed.
signing-reason-agreement = I agree to the contract
signing-reason-report = I approve the report
signing-reason-termination = I agree to end the contract
signing-reason-amendment = I agree to amend the contract
signing-reason-assessment = I confirm the assessment of the placement
signing-reason-characterisation = I confirm the characterisation of the trainee
signing-appearance-title = Signed electronically
signing-authority = { $school } – signing authority
signing-container-same = { $count ->
    [0] The container holds document No. { $number } exactly as it is here, but no signature is about it.
    [one] The container holds document No. { $number } exactly as it is here; { $count } signature is about it.
   *[other] The container holds document No. { $number } exactly as it is here; { $count } signatures are about it.
}
signing-container-other = The container holds document No. { $number }, but it differs from the one kept here.
signing-container-unknown = The container holds no document that this workspace issued.

signing-prolong = Add what long keeping needs
signing-prolong-what = The file gets what a check in later years needs: that the certificates were not withdrawn, and a time stamp over everything. The signatures stay as they are.
signing-prolong-hosts = The program will ask: { $hosts }. Only numbers of certificates and a fingerprint of the file are sent.
signing-prolong-nobody = Nobody has to be asked: all that is needed is in this workspace.
signing-prolong-stamps = Time stamp: { $host }.
signing-prolong-no-stamps = No time-stamp service is set in the settings: without one the level of keeping will be lower.
signing-prolong-do = Add

# Learners: the list and a learner's card.
students-title = Learners
students-new = New learner
students-import = Import…
students-search = Search learners
students-group = Group
students-group-any = All groups
students-column-name = Surname, name
students-column-group = Group
students-column-programme = Programme
students-column-birth = Born
students-column-placements = Placements
students-whom = Show
students-whom-present = Attending
students-whom-left = Left the school
students-whom-all = All
students-groups = Groups
students-column-stage = Current placement
students-empty-title = No learners yet
students-empty-what = Import a list of learners from an Excel or CSV file, or add the first one.
students-none-match = No learner matches.
students-minor = Minor
students-form-person = Person
students-form-contact = Contact
students-form-representative = Legal representative
students-form-representative-hint = Needed if the learner is under 18 when the placement begins.
students-field-first-name = Given name
students-field-last-name = Surname
students-field-code = Personal code
students-field-code-hint = Example: 161175-19997. Leave empty if there is none.
students-field-code-new = New personal code
students-field-code-keep = Leave empty to keep the code on record.
students-code-none = not given
students-code-masked = hidden
students-code-reveal = Show code
students-code-hide = Hide code
students-code-logged = Looking at the code is recorded in the journal.
students-code-doubtful = The code's check digit does not fit. Check the code against a document.
students-code-change = Change code
students-code-remove = Remove code
students-document = Identity document
students-document-show = Show the number
students-document-hide = Hide the number
students-document-logged = Looking at the number is written into the journal.
students-document-said = { $kind }, { $country }
students-document-until = valid until { $date }
students-document-expired = The document expired on { $date }. Check whether the student has a new one.
students-identity-missing = Neither a personal code nor an identity document is on record. Without either, the agreement will not say who the trainee is.
students-form-document = Identity document
students-form-document-hint = Needed where the student has no Latvian personal code. The number appears only in the agreement.
students-field-document-kind = Kind of document
students-field-document-none = Not given
students-field-document-number = Number of the document
students-field-document-number-new = New number of the document
students-field-document-number-keep = Leave empty to keep the number on record.
students-field-document-country = Issuing country
students-field-document-country-hint = Search by name or code, for example UA.
students-field-document-until = Valid until
students-document-passport = Passport
students-document-identity_card = Identity card
students-document-residence_permit = Residence permit
students-document-other = Other document
students-field-birth = Date of birth
students-field-group = Group
students-field-programme = Programme
students-field-programme-none = Not given
students-field-phone = Telephone
students-field-email = E-mail
students-field-address = Declared address
students-field-representative-name = Name and surname
students-placements = Placements
students-placements-none = This learner has no placements yet.
students-created = Learner added.
students-saved = Learner's data saved.
students-left-graduated = Graduate
students-left-withdrawn = Withdrawn
students-left-on = since { $date }
students-attends = Attends the school.
students-leaving = Leaving the school
students-leave = Record leaving…
students-leave-on = Last day at the school
students-leave-how = How
students-leave-what = The student no longer shows in lists; placements and documents stay.
students-left-saved = Leaving recorded.
students-return = Record as attending
students-returned = The student is in the lists again.

# Suitability of sites: standing, assessments, form.
suitability-title = Assessments of suitability
suitability-none = No assessments yet. Look at the site before the first placement: ten criteria, a conclusion and a term.
suitability-standing-not_assessed = Not assessed
suitability-standing-suitable = Suitable
suitability-standing-with_conditions = Suitable under conditions
suitability-standing-unsuitable = Unsuitable
suitability-standing-expired = Expired
suitability-short-with_conditions = Under conditions
suitability-assess = Assess
suitability-assess-at = Assess: { $site }
suitability-recorded = Assessment recorded.
suitability-whole = The whole company
suitability-holds = until { $date }
suitability-history = Earlier assessment
suitability-by = { $date }, { $person }
suitability-show = Show the criteria
suitability-shown = Assessment of { $date }
suitability-field-site = Site
suitability-field-verdict = Conclusion
suitability-field-conditions = Conditions
suitability-field-conditions-hint = What has to be done or kept to so that a placement can take place there.
suitability-field-assessed-on = Assessed on
suitability-field-assessed-by = Assessed by
suitability-field-valid-until = Valid until
suitability-field-valid-until-hint = { $years ->
    [one] Empty means { $years } year from the day of the assessment.
   *[other] Empty means { $years } years from the day of the assessment.
}
suitability-field-next-check = Next check
suitability-field-note = Note: { $criterion }
suitability-note = Note
suitability-criteria = Criteria
suitability-conclusion = Conclusion
suitability-judgement-meets = Meets
suitability-judgement-with_conditions = Under conditions
suitability-judgement-does_not = Does not meet
suitability-judgement-not_looked_at = Not looked at

# Templates of agreements: what stands in them, how they are changed, what an agreement must have.
templates-title = Agreement templates
templates-lead = The wording of agreements belongs to the school: adapt clauses, their order and required information. Each change is a new version; agreements already issued keep theirs.
templates-kind-placement = Placement agreement
templates-kind-final = Final placement module agreement
templates-kind-work_based = Work-based learning agreement
templates-kind-erasmus = Erasmus+ learning agreement (Latvian and English)
templates-kind-termination = Termination of an agreement
templates-kind-amendment = Amendment of an agreement
templates-language-lv = in Latvian
templates-language-en = in English
templates-version = Version { $version }
templates-origin-shipped = the program’s wording
templates-origin-school = the school’s wording
templates-in-force = In force
templates-holds-from = from { $from }
templates-holds-between = { $from } – { $until }
templates-versions = Versions
templates-document = Document
templates-field-title = Title of the document
templates-field-basis = Legal basis
templates-field-basis-hint = The text shows it with {"{"}legal_basis{"}"}.
templates-field-from = In new agreements from
templates-field-until = In new agreements until
templates-field-until-hint = Empty: no end. After it, the version before holds again.
templates-required = Required information
templates-required-lead = An agreement cannot be issued until everything ticked is on record.
templates-sections = Sections
templates-section-title = Heading of the section
templates-annex-number = Annex { $number }.
templates-section-annex = Annex: after the signatures, on a page of its own
templates-section-add = Add a section
templates-section-up = Move up: { $title }
templates-section-down = Move down: { $title }
templates-section-remove = Remove the section: { $title }
templates-section-untitled = (no heading)
templates-clause = Clause { $place }
templates-clause-text = Clause { $place } – text
templates-clause-items = Clause { $place } – list, one line each
templates-clause-add = Add a clause
templates-clause-up = Move clause { $place } up
templates-clause-down = Move clause { $place } down
templates-clause-remove = Remove clause { $place }
templates-table-part = Table: { $table }
templates-table-up = Move the table up: { $table }
templates-table-down = Move the table down: { $table }
templates-table-remove = Remove the table: { $table }
templates-table-add = Add a table
templates-table-label = Table or list
templates-when = Printed when
templates-when-always = always
templates-condition-minor = the trainee is a minor
templates-condition-insured = insurance is given
templates-condition-not_insured = no insurance is given
templates-condition-paid = remuneration is given
templates-condition-not_paid = no remuneration is given
templates-condition-work_based = it is work-based learning
templates-condition-not_work_based = it is not work-based learning
templates-condition-paper = it is signed on paper
templates-condition-electronic = it is signed electronically
templates-condition-has_outcomes = the programme has learning outcomes
templates-condition-has_expectations = expectations are recorded
templates-condition-has_consents = someone consented to the expectations
templates-condition-has_annexes = there are annexes
templates-condition-has_plan = there is an individual plan
templates-table-parties = particulars of the parties
templates-table-subject = kind, programme and qualification
templates-table-outcomes = learning outcomes
templates-table-time = time, hours and place
templates-table-supervisors = supervisors
templates-table-expectations = expectations
templates-table-consents = who consented to the expectations
templates-table-annexes = list of annexes
templates-table-plan = individual plan
templates-table-changes = amendments: before and after
templates-placeholder-insert = Insert what is on record
templates-placeholder-list = What to insert
templates-placeholder-example = e.g. { $example }
templates-placeholder-legal_basis = legal basis
templates-placeholder-number = number of the document
templates-placeholder-date = date of the document
templates-placeholder-school = name of the school
templates-placeholder-company = name of the company
templates-placeholder-trainee = name of the trainee
templates-placeholder-group = group of the trainee
templates-placeholder-representative = name of the legal representative
templates-placeholder-programme = education programme with its code
templates-placeholder-qualification = professional qualification
templates-placeholder-level = LQF level
templates-placeholder-goal = aim of the placement
templates-placeholder-start = first day
templates-placeholder-end = last day
templates-placeholder-hours_total = hours in all
templates-placeholder-hours_per_day = hours a day
templates-placeholder-site = where the placement takes place
templates-placeholder-supervisor = supervisor at school
templates-placeholder-mentor = mentor in the company
templates-placeholder-insurance = insurance
templates-placeholder-remuneration = remuneration and expenses
templates-placeholder-agreement = number of the agreement
templates-placeholder-agreement_date = day on which the agreement was prepared
templates-placeholder-ended_on = last day of the placement
templates-placeholder-reason = reason for the termination
templates-require-mentor = the mentor in the company
templates-require-mentor_contact = telephone or e-mail of the mentor
templates-require-mentor_qualification = qualification and experience of the mentor
templates-require-supervisor = the supervisor at school
templates-require-supervisor_contact = telephone or e-mail of the supervisor
templates-require-representative = a minor’s legal representative
templates-require-identity = the trainee’s personal code or document
templates-require-student_address = the trainee’s declared address
templates-require-student_contact = telephone or e-mail of the trainee
templates-require-company_registration = the company’s registration number
templates-require-company_address = the company’s registered address
templates-require-company_signatory = who signs for the company
templates-require-school_signatory = who signs for the school
templates-require-site = where the placement takes place
templates-require-hours = hours in all
templates-require-goal = aim of the placement
templates-require-programme_code = code of the education programme
templates-require-outcomes = learning outcomes
templates-require-expectations = expectations of all three parties
templates-require-consents = consent of all three parties to the expectations
templates-require-plan = individual plan
templates-require-plan_share = a sufficient share of the company in the individual plan
templates-require-insurance = insurance
templates-require-remuneration = remuneration and expenses
templates-preview = Preview: { $title }
templates-preview-with = Show with
templates-preview-hint = Empty: an invented placement. Find one of yours by name or number.
templates-preview-stale = The preview shows the last good wording: { $why }
templates-preview-pending = The preview is being renewed …
templates-save = Save as a new version
templates-saved = Version { $version } is saved.
templates-compare = Compare with the program’s wording
templates-compare-same = The wording is the same as the program’s.
templates-compare-lead = Struck out stands in the program’s wording, underlined in the school’s.
templates-compare-removed = Only in the program’s wording:
templates-compare-added = Only in the school’s wording:
templates-compare-when = printed if { $condition }
templates-restore = Go back to the program’s wording
templates-restore-done = The fields hold the program’s wording. Save it to put it into force.

# The termination of an agreement: how it is prepared.
termination-issue-title = Prepare the termination agreement
termination-issue = Prepare the agreement
termination-again = A new termination agreement
termination-issue-what = The last day and the reason come from “In progress”, where a placement is ended before its time.

# Today: what needs doing.
today-title = Today
today-overdue = Overdue
today-overdue-what = The due day has passed
today-week = This week
today-week-what = Due within seven days
today-waiting = Waiting for others
today-waiting-what = The next step is the company's or the trainee's
today-by-stage = Placements by stage
today-all-in-stage = { $count ->
    [one] { $count } placement
   *[other] { $count } placements
}
today-show-all = Show all
today-nothing-overdue = Nothing is overdue.
today-nothing-week = Nothing is due this week.
today-nothing-waiting = Nobody else is being waited for.
today-empty-title = The workspace is empty
today-empty-what = Begin with lists of learners, companies and placements: they can be imported from an Excel or CSV file. Enter programmes and learning outcomes under “Programmes”.
today-empty-import = Import lists
today-empty-school = Complete the school's data
today-late-diary = Last week's diary is not handed in
today-late-confirmation = The diary waits for confirmation or correction
today-late-visit = A planned visit is not on record as held
today-late-agreed = What was agreed on is overdue
today-late-since = since { $date }
today-late-more = and others

# Check a PDF: who signed what and when; what was changed.
verify-title = Check a PDF
verify-what = Open any PDF file: the program says who signed it, whether the signatures are genuine and whether the file was changed afterwards. The file is sent nowhere.
verify-drop = Drop a PDF, .asice or .edoc file here
verify-checking = Checking…
verify-other = Check another file
verify-verdict-unsigned = The file is not signed
verify-verdict-holds = All signatures hold
verify-verdict-untrusted = The signatures are intact, but a signer is not known here
verify-verdict-broken = A signature does not hold
verify-issued = This is document No. { $number } of this workspace.
verify-issued-same = The content is as the program made it.
verify-issued-different = The content differs from what the program made.
verify-receive = Keep with the placement
verify-receive-what = { $count ->
    [one] The file has { $count } signature that the document does not have yet.
   *[other] The file has { $count } signatures that the document does not have yet.
} Say for which party; the file is then kept with the placement.
verify-receive-party = { $signer } – signed for
verify-receive-do = Keep
verify-receive-done = Document No. { $number } is kept with its signatures.
verify-findings = What else was found
verify-signatures = Signatures
verify-signature = Signature { $number }
verify-signer = Signer
verify-organisation = Organisation
verify-issuer = Certificate issued by
verify-signed-at = Time (by the signer's computer)
verify-revision = Revision
verify-revision-of = { $revision } of { $revisions }
verify-covers = What is signed
verify-covers-file = the whole file
verify-covers-part = the file up to revision { $revision }; it was added to afterwards
verify-intact = Intact
verify-not-intact = Changed after signing
verify-trusted = Trusted
verify-not-trusted = Signer not known
verify-trust-add = Add a trusted certificate
verify-document = Document
verify-time-stamp-of-file = { $number }. Time stamp of the whole file
verify-service = Service
verify-stamped-at = Confirmed time
verify-time-stamp = Time stamp
verify-time-stamp-trusted = { $at }, confirmed
verify-time-stamp-unknown = { $at }, the service is not known here
verify-level = Level of the signature
verify-level-basic = PAdES B-B: no time stamp; the time is the signer's claim
verify-level-timed = PAdES B-T: with a time stamp
verify-level-long_term = PAdES B-LT: with a time stamp and what a check needs years from now
verify-level-archival = PAdES B-LTA: with a time stamp, what a check needs, and a time stamp over that
verify-verdict-unchecked = A signed container: its signatures are not validated here
verify-container-checked = Compared: which files are inside, whether they are those that were signed, and whether the document is the one issued here.
verify-container-unchecked = Not validated: whether the signatures are genuine, and whether the certificates are trusted and not withdrawn. Check that with eParakstītājs or at eparaksts.lv.
verify-container-files = Files in the container
verify-container-same = document No. { $number }, exactly as it is here
verify-container-differs = document No. { $number }, but other than the one kept here
verify-container-foreign = not issued by this workspace
verify-container-open = Open the placement
verify-claim = Signature { $number } in the container
verify-claim-badge = A claim
verify-claim-signer = Named by the certificate
verify-claim-at = Claimed time
verify-cover-same = is what was signed
verify-cover-different = is NOT what was signed
verify-cover-missing = not in the container
verify-cover-unknown = cannot be compared
verify-container-keep = Keep with the placement
verify-container-keep-what = The program does not validate the signatures of a container. Check them with eParaksts or another validator and say which party signed. The container stays with the placement as evidence.
verify-container-keep-party = For which party { $signer } signed
verify-container-keep-none = leave out
verify-container-recorded_by = Who checked the signatures
verify-container-kept = The container was kept with document No. { $number }.

# Visits and talks of the school.
visit-title = School's visits
visit-what = What the school plans and has seen: visits to the company, talks, and what was agreed on.
visit-entry = Visit or talk
visit-none = No visit and no talk is on record.
visit-add = Add
visit-edit = Edit
visit-remove = Delete
visit-of = { $what }: { $kind }, { $date }
visit-kind = Kind
visit-kind-on_site = visit to the company
visit-kind-telephone = telephone call
visit-kind-online = online talk
visit-kind-mid_term = mid-term talk
visit-on = Day
visit-held = It has been held
visit-planned = planned
visit-done = held
visit-late = planned, and not on record as held
visit-by = Who for the school
visit-with = With whom
visit-seen = What was seen and said
visit-agreed = Agreed on
visit-agreed-add = Add what was agreed on
visit-agreed-remove = Remove agreement { $number }
visit-agreed-field = Agreement { $number }: { $part }
visit-agreed-text = What was agreed on
visit-agreed-due = By when
visit-agreed-done = Done on
visit-agreed-open = by { $date }
visit-agreed-no-term = no term
visit-agreed-overdue = was due on { $date }
visit-agreed-was-done = done on { $date }
visit-operation-save = visit or talk of the school
visit-operation-remove = deletion of a visit
visit-papers = Record of visits
visit-signing-reason = Record of placement visits
visit-issue-title = Issue the record of visits
visit-issue-what = A record of the visits and talks that were held, with what was agreed on.
visit-issue = Issue
visit-again = Issue the record again

# The beginning: when no workspace is open.
welcome-title = Amats
welcome-what = Vocational placements, from a spreadsheet to a signed quality report. Everything stays on this computer.
welcome-demo = Open the demonstration
welcome-demo-what = A school with invented learners, companies and placements in every stage. Safe to try.
welcome-create = Create a new workspace
welcome-create-what = An empty workspace for your school: one file on this computer.
welcome-open = Open a workspace
welcome-open-what = A file that ends in .amats.
welcome-recent = Opened lately
welcome-field-school = Name of the school
welcome-field-school-hint = The full name, as documents write it.
welcome-field-town = Town
welcome-field-town-hint = Where documents are made, for example Daugavpils.
welcome-field-path = Where to keep it
welcome-field-path-choose = Choose a place…
welcome-field-path-none = not chosen yet
welcome-create-now = Create
welcome-suggested = placements.amats
`,
};
