-- What the batch writes. Readers take the views at the end: they show published runs only.

CREATE TABLE runs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    jurisdiction text NOT NULL,
    insurance text NOT NULL,
    contribution_year integer NOT NULL,
    reference_wage yuan NOT NULL,
    reference_wage_is_annual boolean NOT NULL,
    rule_set text NOT NULL,
    rule_set_hash text NOT NULL,
    begun_at timestamptz NOT NULL DEFAULT now(),
    published_at timestamptz
);

-- One run at a time is under way.
CREATE UNIQUE INDEX runs_under_way ON runs ((true)) WHERE published_at IS NULL;

-- The ledger: whole employers, in the order of their ids. A slice is done when its results are committed. The worker that is at
-- work on a slice holds the lock of its row.
CREATE TABLE slices (
    run bigint REFERENCES runs,
    slice bigint,
    first_employer text NOT NULL,
    last_employer text NOT NULL,
    employers bigint NOT NULL,
    persons bigint NOT NULL,
    sum_of_bases numeric,
    sum_of_employer_bases numeric,
    done_at timestamptz,
    -- When somebody found rows in it that nobody can compute with.
    rejected_at timestamptz,
    PRIMARY KEY (run, slice)
);

-- Only a slice's transaction writes here, together with the ledger, so that a foreign key for each row would say nothing new.
CREATE TABLE person_results (
    run bigint,
    employer_id text,
    person_id text,
    base numeric(14, 2),
    status text NOT NULL,
    rule text,
    article text,
    PRIMARY KEY (run, employer_id, person_id),
    CHECK ((base IS NULL) = (status IN ('notInsured', 'notApplicable', 'undetermined'))),
    CHECK ((rule IS NULL) = (status = 'undetermined'))
);

CREATE TABLE employer_results (
    run bigint,
    employer_id text,
    base numeric(20, 2),
    status text NOT NULL,
    rule text,
    article text,
    PRIMARY KEY (run, employer_id),
    CHECK ((base IS NULL) = (status IN ('notInsured', 'notApplicable', 'undetermined'))),
    CHECK ((rule IS NULL) = (status = 'undetermined'))
);

-- The rows that nobody can compute with; person_id is NULL where it is the employer's row.
CREATE TABLE rejects (
    run bigint NOT NULL,
    slice bigint NOT NULL,
    employer_id text NOT NULL,
    person_id text,
    fact text NOT NULL,
    found text,
    zh text NOT NULL,
    en text NOT NULL
);

-- The newest published run for each place, insurance and year.
CREATE VIEW published_runs AS
    SELECT DISTINCT ON (jurisdiction, insurance, contribution_year) *
    FROM runs
    WHERE published_at IS NOT NULL
    ORDER BY jurisdiction, insurance, contribution_year, id DESC;

CREATE VIEW bases AS
    SELECT
        of.person_id, of.employer_id, of.base, of.status, of.rule, of.article,
        by.jurisdiction, by.insurance, by.contribution_year, by.rule_set, by.rule_set_hash, by.id AS run
    FROM person_results AS of
    JOIN published_runs AS by ON by.id = of.run;

CREATE VIEW employer_bases AS
    SELECT
        of.employer_id, of.base, of.status, of.rule, of.article,
        by.jurisdiction, by.insurance, by.contribution_year, by.rule_set, by.rule_set_hash, by.id AS run
    FROM employer_results AS of
    JOIN published_runs AS by ON by.id = of.run;
