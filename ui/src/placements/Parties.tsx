import { useEffect, useState } from "react";
import { mentorChoice } from "../companies/training";
import { useRead } from "../data/query";
import { FieldGroup, FieldRow } from "../kit/Field";
import { Finder } from "../kit/Finder";
import { type Choice, Select } from "../kit/Select";
import { seriesOf } from "../programmes/draft";
import { type Say, useText } from "../text/text";
import type { CompanyRow, PlacementKind } from "../generated/ipc";

/** A placement as the form holds it: choices with their names, dates and numbers as they stand in the fields. */
export interface PlacementDraft {
  id: string | null;
  student: Choice | null;
  company: Choice | null;
  mentor_id: string | null;
  supervisor_id: string | null;
  programme_id: string | null;
  kind: PlacementKind;
  start: string | null;
  end: string | null;
  hours_total: string;
  hours_per_day: string;
  site_address: string;
  goal: string;
  insurance: string;
  remuneration: string;
}

const later = "later";

/** Where a company is, and what speaks against it. */
const companyNote = (t: Say, { address, standing }: CompanyRow): string =>
  [standing === "expired" || standing === "unsuitable" ? t(`companies-filter-${standing}`) : "", address].filter(Boolean).join(" · ");

/** Who takes part in a placement. A new company takes its mentors with it; a student brings the programme. */
export function Parties({ draft, onChange }: { draft: PlacementDraft; onChange: (part: Partial<PlacementDraft>) => void }) {
  const t = useText();
  const [studentWords, setStudentWords] = useState("");
  const [companyWords, setCompanyWords] = useState("");
  const students = useRead("student_list", { search: studentWords, group: null, whom: "present", after: null, limit: 30 }, { keep: true });
  const companies = useRead("company_list", { search: companyWords, filter: null, after: null, limit: 30 }, { keep: true });
  const programmes = useRead("programme_list", {});
  const supervisors = useRead("supervisor_list", {});
  const student = useRead("student_get", { id: draft.student?.id ?? "" }, { enabled: draft.student !== null });
  const company = useRead("company_get", { id: draft.company?.id ?? "" }, { enabled: draft.company !== null });
  const usual = student.data?.programme_id ?? null;
  useEffect(() => { if (draft.programme_id === null && usual !== null) onChange({ programme_id: usual }); }, [draft.programme_id, usual, onChange]);
  const unnamed = { id: later, label: t("placements-field-mentor-later") };

  return (
    <FieldGroup legend={t("placements-form-who")}>
      <FieldRow>
        <Finder
          name="student_id" label={t("placements-field-student")} hint={t("placements-field-student-hint")} isRequired isDisabled={draft.id !== null}
          chosen={draft.student} onChoose={(choice) => onChange({ student: choice, programme_id: null })} onSearch={setStudentWords} isLoading={students.isFetching}
          choices={students.data?.rows.map((row) => ({ id: row.id, label: row.name, note: [row.group, row.qualification].filter(Boolean).join(" · ") })) ?? []}
        />
        <Select
          name="programme_id" label={t("placements-field-programme")} isRequired value={draft.programme_id} onChange={(programme_id) => onChange({ programme_id })}
          choices={programmes.data?.programmes.map((row) => ({ id: seriesOf(row), label: row.qualification, note: row.name })) ?? []}
        />
      </FieldRow>
      <FieldRow>
        <Finder
          name="company_id" label={t("placements-field-company")} isRequired
          chosen={draft.company} onChoose={(choice) => onChange({ company: choice, mentor_id: null, site_address: "" })} onSearch={setCompanyWords} isLoading={companies.isFetching}
          choices={companies.data?.rows.map((row) => ({ id: row.id, label: row.name, note: companyNote(t, row) })) ?? []}
        />
        <Select
          name="mentor_id" label={t("placements-field-mentor")} isDisabled={draft.company === null} value={draft.mentor_id ?? later}
          onChange={(id) => onChange({ mentor_id: id === later ? null : id })}
          choices={[unnamed, ...(company.data?.mentors ?? []).map((of) => mentorChoice(t, of))]}
        />
        <Select
          name="supervisor_id" label={t("placements-field-supervisor")} value={draft.supervisor_id ?? later}
          onChange={(id) => onChange({ supervisor_id: id === later ? null : id })}
          choices={[unnamed, ...(supervisors.data?.supervisors ?? []).map((person) => ({ id: person.id, label: person.name, note: person.position }))]}
        />
      </FieldRow>
    </FieldGroup>
  );
}
