//! Which column holds what: guessed from the headings, changed by the person.

use std::collections::BTreeMap;

use model::text::fold;

use crate::read::{Cell, Table};

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Students.
    Students,
    /// Companies.
    Companies,
    /// Placements.
    Placements,
    /// Programmes: a row for each learning outcome, or for each module.
    Programmes,
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident = $name:literal : $headings:expr;)*) => {
        /// A field that a column can hold.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[$doc])* $variant,)* }

        impl Field {
            const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The field's stable name.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The field of a stable name.
            pub fn parse(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }

            /// Headings that people give the field, folded; the first ones are the surest.
            fn headings(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &$headings,)* }
            }
        }
    };
}

fields! {
    /// Given names.
    FirstName = "first_name": ["vards", "first name", "given name", "name"];
    /// Surname.
    LastName = "last_name": ["uzvards", "last name", "surname", "family name"];
    /// Name and surname, or surname and name, in one cell.
    FullName = "full_name": ["vards uzvards", "uzvards vards", "vards un uzvards", "uzvards un vards", "audzeknis", "izglitojamais", "praktikants", "full name", "student"];
    /// Personal code.
    PersonalCode = "personal_code": ["personas kods", "pk", "personal code", "national id"];
    /// What kind of document stands in for a personal code.
    DocumentKind = "document_kind": ["dokumenta veids", "personu apliecinosa dokumenta veids", "kind of document", "document type"];
    /// Its number.
    DocumentNumber = "document_number": ["dokumenta numurs", "dokumenta nr", "personu apliecinosa dokumenta numurs", "pases numurs", "pases nr", "document number", "passport number", "passport no"];
    /// The country that issued it.
    DocumentCountry = "document_country": ["dokumenta izdevejvalsts", "izdevejvalsts", "dokumenta valsts", "issuing country", "country of issue"];
    /// Its last day.
    DocumentUntil = "document_until": ["dokuments derigs lidz", "dokumenta termins", "dokumenta deriguma termins", "document valid until", "document expires"];
    /// Date of birth.
    BirthDate = "birth_date": ["dzimsanas datums", "dzimsanas diena", "dzim dat", "dzimis", "birth date", "date of birth", "born"];
    /// Group.
    Group = "group": ["grupa", "kurss", "klase", "group", "class"];
    /// Qualification or name of the programme.
    Programme = "programme": ["kvalifikacija", "kvalifikacija vai programma", "programma", "izglitibas programma", "profesija", "qualification or programme", "qualification", "programme", "program"];
    /// Telephone.
    Phone = "phone": ["talrunis", "talr", "talruna numurs", "mobilais", "mob", "telefons", "phone", "telephone", "tel", "mobile"];
    /// E-mail.
    Email = "email": ["e pasts", "epasts", "e pasta adrese", "email", "e mail", "mail"];
    /// Address.
    Address = "address": ["deklareta adrese", "juridiska adrese", "adrese", "dzivesvieta", "address", "registered address"];
    /// A minor's legal representative.
    Representative = "representative": ["likumiskais parstavis", "vecaks", "vecaki", "aizbildnis", "parstavis", "vecaka vards uzvards", "parstavja vards uzvards", "legal representative", "parent", "guardian"];
    /// The representative's telephone.
    RepresentativePhone = "representative_phone": ["parstavja talrunis", "parstavja talr", "vecaku talrunis", "vecaka talrunis", "likumiska parstavja talrunis", "representative s telephone", "parent phone"];
    /// The representative's e-mail.
    RepresentativeEmail = "representative_email": ["parstavja e pasts", "vecaku e pasts", "vecaka e pasts", "representative s e mail", "parent email"];
    /// Name of a company.
    Company = "company": ["uznemums", "uznemuma nosaukums", "nosaukums", "prakses vieta", "prakses vietas nosaukums", "prakses devejs", "iestade", "organizacija", "company", "company name", "organisation", "organization", "employer", "facility", "institution", "name"];
    /// Legal form.
    LegalForm = "legal_form": ["juridiska forma", "uznemejdarbibas forma", "forma", "legal form"];
    /// Registration number.
    RegistrationNumber = "registration_number": ["registracijas numurs", "reg nr", "reg numurs", "registracijas nr", "vienotais registracijas numurs", "registration number", "reg no"];
    /// Where placements take place.
    SiteAddress = "site_address": ["prakses vietas adrese", "prakses norises vieta", "prakses adrese", "faktiska adrese", "site address", "placement address"];
    /// Who signs for the company.
    Signatory = "signatory": ["paraksttiesiga persona", "parstavis", "vaditajs", "amatpersona", "direktors", "signatory", "director"];
    /// The signatory's position.
    SignatoryPosition = "signatory_position": ["amats", "parstavja amats", "ienemamais amats", "position"];
    /// The mentor's name.
    Mentor = "mentor": ["prakses vaditajs uznemuma", "prakses vaditajs", "prakses vaditajs no uznemuma", "prakses vaditaja vards uzvards", "mentors", "darba vaditajs", "company mentor", "mentor", "mentor name"];
    /// The mentor's telephone.
    MentorPhone = "mentor_phone": ["mentora talrunis", "prakses vaditaja talrunis", "mentor s telephone", "mentor phone"];
    /// The mentor's e-mail.
    MentorEmail = "mentor_email": ["mentora e pasts", "prakses vaditaja e pasts", "mentor s e mail", "mentor email"];
    /// The school's supervisor.
    Supervisor = "supervisor": ["prakses vaditajs skola", "skolas prakses vaditajs", "prakses vaditajs no skolas", "prakses vaditajs izglitibas iestade", "school supervisor", "supervisor"];
    /// First day.
    Start = "start": ["sakums", "sakuma datums", "prakses sakums", "pirma diena", "datums no", "no", "first day", "start", "start date", "from"];
    /// Last day.
    End = "end": ["beigas", "beigu datums", "prakses beigas", "pedeja diena", "datums lidz", "lidz", "last day", "end", "end date", "to", "until"];
    /// Hours in all.
    Hours = "hours": ["stundas", "stundu skaits", "stundas kopa", "prakses stundas", "hours", "total hours"];
    /// Kind of placement.
    PlacementKind = "kind": ["prakses veids", "veids", "modulis", "kind of placement", "kind", "type"];
    /// Code of a programme.
    ProgrammeCode = "programme_code": ["programmas kods", "izglitibas programmas kods", "programmas nr", "kods", "programme code", "program code", "code", "programmcode", "code des bildungsgangs"];
    /// Name of a programme.
    ProgrammeName = "programme_name": ["programmas nosaukums", "izglitibas programmas nosaukums", "izglitibas programma", "programma", "nosaukums", "name of programme", "programme name", "programme", "program", "bildungsgang", "bildungsprogramm"];
    /// Qualification that a programme leads to.
    Qualification = "qualification": ["profesionala kvalifikacija", "kvalifikacija", "profesionalas kvalifikacijas nosaukums", "kvalifikacijas nosaukums", "iegustama kvalifikacija", "pieskirama kvalifikacija", "kvalifikacija vai programma", "profesija", "qualification", "qualification or programme", "occupation", "qualifikation", "beruf"];
    /// Sector.
    Sector = "sector": ["nozare", "tautsaimniecibas nozare", "nozares nosaukums", "sector", "industry", "branche"];
    /// Field of education.
    EducationField = "education_field": ["izglitibas joma isced f 2013", "izglitibas joma", "izglitibas tematiska joma", "isced f 2013", "isced f", "isced", "joma", "field of education isced f 2013", "field of education", "bildungsbereich"];
    /// Level of the Latvian qualifications framework.
    Level = "level": ["lki limenis", "lki", "kvalifikacijas limenis", "profesionalas kvalifikacijas limenis", "limenis", "lki level", "lqf level", "lqf", "eqf level", "level", "niveau", "dqr niveau"];
    /// Years that a programme takes.
    Years = "years": ["macibu ilgums gadi", "macibu ilgums gados", "macibu ilgums", "ilgums gados", "ilgums gadi", "ilgums", "years of study", "duration in years", "duration", "years", "dauer in jahren", "dauer"];
    /// Hours of placement in the whole programme.
    ProgrammeHours = "programme_hours": ["prakses stundas programma", "prakses stundas kopa", "prakses stundas", "prakses apjoms", "prakses apjoms stundas", "placement hours in all", "placement hours", "praktikumsstunden gesamt"];
    /// Code of a module.
    ModuleCode = "module_code": ["modula kods", "modula nr", "modula numurs", "module code", "module no", "modulcode", "modulnummer"];
    /// Name of a module.
    Module = "module": ["modulis", "modula nosaukums", "macibu modulis", "module", "module name", "name of module", "modul", "modulname"];
    /// Hours of a module in all.
    ModuleHours = "module_hours": ["modula stundas kopa", "modula stundas", "stundas moduli", "stundu skaits moduli", "modula apjoms", "stundas kopa", "stundu skaits", "stundas", "module hours in all", "module hours", "hours", "modulstunden", "stunden"];
    /// Hours of theory in a module.
    TheoryHours = "theory_hours": ["teorijas stundas", "teorija h", "teorija", "theory hours", "theory h", "theory", "theoriestunden"];
    /// Hours of practical lessons in a module.
    PracticeHours = "practice_hours": ["praktisko macibu stundas", "praktiskas macibas h", "praktiskas macibas", "praktisko nodarbibu stundas", "hours of practical lessons", "practical lessons h", "practical lessons", "practical hours"];
    /// Hours of placement in a module.
    ModulePlacementHours = "module_placement_hours": ["prakses stundas moduli", "modula prakses stundas", "prakse h", "prakse", "prakses stundas", "placement hours in the module", "placement hours of the module", "placement h", "placement hours", "praktikumsstunden"];
    /// Code of a learning outcome.
    OutcomeCode = "outcome_code": ["rezultata kods", "macisanas rezultata kods", "sr kods", "sr nr", "sr", "rezultata nr", "outcome code", "learning outcome code", "code of the outcome", "lernergebniscode"];
    /// Text of a learning outcome, or of several.
    Outcome = "outcome": ["sasniedzamais macisanas rezultats", "sasniedzamie macisanas rezultati", "macisanas rezultats", "macisanas rezultati", "sasniedzamais rezultats", "sasniedzamie rezultati", "rezultats", "rezultati", "learning outcome", "learning outcomes", "outcome", "outcomes", "lernergebnis", "lernergebnisse"];
}

/// Which field each column holds, by the column's place from 0.
pub type Mapping = BTreeMap<usize, Field>;

impl Kind {
    /// Fields that a table of this kind can have, and whether no row can do without the column. A name stands in
    /// one column or in two, so none of its fields is needed by itself; a row without a name is refused. A programme
    /// that is on record is named by its code or its qualification; a new one needs more, and its rows say so.
    pub fn fields(self) -> &'static [(Field, bool)] {
        use Field as F;
        match self {
            Self::Students => &[
                (F::FirstName, false),
                (F::LastName, false),
                (F::FullName, false),
                (F::PersonalCode, false),
                (F::DocumentKind, false),
                (F::DocumentNumber, false),
                (F::DocumentCountry, false),
                (F::DocumentUntil, false),
                (F::BirthDate, true),
                (F::Group, false),
                (F::Programme, false),
                (F::Phone, false),
                (F::Email, false),
                (F::Address, false),
                (F::Representative, false),
                (F::RepresentativePhone, false),
                (F::RepresentativeEmail, false),
            ],
            Self::Companies => &[
                (F::Company, true),
                (F::LegalForm, false),
                (F::RegistrationNumber, false),
                (F::Address, false),
                (F::SiteAddress, false),
                (F::Phone, false),
                (F::Email, false),
                (F::Signatory, false),
                (F::SignatoryPosition, false),
                (F::Mentor, false),
                (F::MentorPhone, false),
                (F::MentorEmail, false),
            ],
            Self::Placements => &[
                (F::FullName, false),
                (F::FirstName, false),
                (F::LastName, false),
                (F::PersonalCode, false),
                (F::BirthDate, false),
                (F::Company, true),
                (F::RegistrationNumber, false),
                (F::Start, true),
                (F::End, true),
                (F::Hours, false),
                (F::Programme, false),
                (F::PlacementKind, false),
                (F::Mentor, false),
                (F::Supervisor, false),
                (F::SiteAddress, false),
            ],
            Self::Programmes => &[
                (F::ProgrammeCode, false),
                (F::ProgrammeName, false),
                (F::Qualification, false),
                (F::Sector, false),
                (F::EducationField, false),
                (F::Level, false),
                (F::Years, false),
                (F::ProgrammeHours, false),
                (F::ModuleCode, false),
                (F::Module, false),
                (F::TheoryHours, false),
                (F::PracticeHours, false),
                (F::ModulePlacementHours, false),
                (F::ModuleHours, false),
                (F::OutcomeCode, false),
                (F::Outcome, false),
            ],
        }
    }

    /// Whether a field belongs to this kind of table.
    pub fn has(self, field: Field) -> bool {
        self.fields().iter().any(|(known, _)| *known == field)
    }
}

/// Guesses the columns from the headings, the surest heading first; each field is given once. A column with nothing
/// in it comes after every other, for its heading promises what it does not hold.
pub fn guess(table: &Table, kind: Kind) -> Mapping {
    let mut rated: Vec<(bool, usize, usize, Field)> = Vec::new();
    for (column, heading) in table.headers.iter().enumerate() {
        let heading = fold(heading);
        let is_empty = table.rows.iter().all(|row| row.cells.get(column).is_none_or(Cell::is_empty));
        for (field, _) in kind.fields() {
            rated.extend(rate(&heading, *field).map(|rank| (is_empty, rank, column, *field)));
        }
    }
    rated.sort();
    let mut mapping = Mapping::new();
    for (_, _, column, field) in rated {
        if !mapping.contains_key(&column) && !mapping.values().any(|known| *known == field) {
            mapping.insert(column, field);
        }
    }
    mapping
}

/// Whether people give some field this heading.
pub(crate) fn is_known_heading(text: &str) -> bool {
    let heading = fold(text);
    Field::ALL.iter().any(|field| field.headings().contains(&heading.as_str()))
}

/// How sure a heading is of its field; less is surer, and a heading that only contains the words comes last.
fn rate(heading: &str, field: Field) -> Option<usize> {
    let headings = field.headings();
    let whole = headings.iter().position(|known| *known == heading);
    let within = || {
        let longest = headings.iter().filter(|known| known.len() > 3 && contains_words(heading, known));
        longest.map(|known| 200 - known.len().min(99)).min()
    };
    whole.or_else(within)
}

fn contains_words(heading: &str, words: &str) -> bool {
    format!(" {heading} ").contains(&format!(" {words} "))
}

/// The column's letters as spreadsheet programs show them: 0 is A, 26 is AA.
pub fn letters(column: usize) -> String {
    let mut out = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        let digit = (left - 1) % 26;
        out.push(char::from(b'A' + digit as u8));
        left = (left - 1) / 26;
    }
    out.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read_table;

    fn guessed(headings: &str, kind: Kind) -> Vec<Option<Field>> {
        let table =
            read_table(format!("{headings}\n{}\n", "x;".repeat(headings.split(';').count())).as_bytes())
                .unwrap();
        let mapping = guess(&table, kind);
        (0..headings.split(';').count()).map(|column| mapping.get(&column).copied()).collect()
    }

    #[test]
    fn latvian_headings_are_known_whatever_their_case_and_marks() {
        use Field as F;
        let found =
            guessed("UZVĀRDS;Vārds;Personas kods;Dzimšanas datums;Kurss;E-pasts;Piezīmes", Kind::Students);
        assert_eq!(
            found,
            [
                Some(F::LastName),
                Some(F::FirstName),
                Some(F::PersonalCode),
                Some(F::BirthDate),
                Some(F::Group),
                Some(F::Email),
                None
            ]
        );
    }

    #[test]
    fn a_longer_heading_that_holds_the_words_is_guessed_after_an_exact_one() {
        use Field as F;
        let found = guessed("Uzņēmuma reģ. Nr. (11 cipari);Nosaukums;Adrese", Kind::Companies);
        assert_eq!(found, [Some(F::RegistrationNumber), Some(F::Company), Some(F::Address)]);
    }

    #[test]
    fn english_headings_of_public_lists_are_guessed() {
        let found = guessed("id;hospital_name;site_name;tel;email", Kind::Companies);
        assert_eq!(found, [None, Some(Field::Company), None, Some(Field::Phone), Some(Field::Email)]);
    }

    #[test]
    fn headings_of_a_plan_of_programmes_are_guessed() {
        use Field as F;
        let found = guessed(
            "Nozare;Profesionālā kvalifikācija;Programmas kods;LKI līmenis;Programmas nosaukums;Prakses stundas;\
             Modulis;Moduļa kods;Moduļa stundas;SR kods;Mācīšanās rezultāts",
            Kind::Programmes,
        );
        let fields = [
            F::Sector,
            F::Qualification,
            F::ProgrammeCode,
            F::Level,
            F::ProgrammeName,
            F::ProgrammeHours,
            F::Module,
            F::ModuleCode,
            F::ModuleHours,
            F::OutcomeCode,
            F::Outcome,
        ];
        assert_eq!(found, fields.map(Some));
        let german = guessed("Beruf;Niveau;Modul;Lernergebnisse", Kind::Programmes);
        assert_eq!(german, [F::Qualification, F::Level, F::Module, F::Outcome].map(Some));
    }

    #[test]
    fn hours_of_placement_stand_for_the_programme_and_beside_its_sum_for_the_module() {
        use Field as F;
        let found = guessed("Kvalifikācija;Prakses stundas;Prakses stundas kopā", Kind::Programmes);
        assert_eq!(found, [F::Qualification, F::ModulePlacementHours, F::ProgrammeHours].map(Some));
    }

    #[test]
    fn an_empty_column_never_takes_a_field_from_a_filled_one() {
        let table = read_table("hospital_name;facility\nKoks;\nZeme;\n".as_bytes()).unwrap();
        assert_eq!(guess(&table, Kind::Companies), Mapping::from([(0, Field::Company)]));
    }

    #[test]
    fn columns_are_lettered_as_spreadsheet_programs_do() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn every_field_is_found_by_its_name() {
        for kind in [Kind::Students, Kind::Companies, Kind::Placements, Kind::Programmes] {
            for (field, _) in kind.fields() {
                assert_eq!(Field::parse(field.as_str()), Some(*field));
            }
        }
    }
}
