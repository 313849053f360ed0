-- What the agency knows. NULL is "not known". The words are those of the JSON contract.

-- NaN is a number to PostgreSQL, and no money. Whether an amount is sensible is the batch's to tell, with the row's key.
CREATE DOMAIN yuan AS numeric(12, 2) CHECK (VALUE <> 'NaN');

CREATE TABLE employers (
    id text CHECK (btrim(id) <> ''),
    kind text NOT NULL,
    prior_year_monthly_total_wages yuan,
    materials_complete boolean NOT NULL DEFAULT true,
    previous_year_base yuan,
    determined_base yuan,
    restructuring text NOT NULL DEFAULT 'none'
);

CREATE TABLE persons (
    employer_id text,
    id text CHECK (btrim(id) <> ''),
    category text NOT NULL,
    prior_year_monthly_wage yuan,
    first_month_wage yuan,
    exemption_proof boolean NOT NULL DEFAULT false,
    wage_in_employer_total boolean NOT NULL DEFAULT true,
    previous_year_base yuan,
    determined_base yuan,
    correction text NOT NULL DEFAULT 'none',
    CHECK (correction = 'none' OR determined_base IS NOT NULL)
);
