-- The bases of a roster of Daqing 2011, from CSV into CSV, as DuckDB does it. Runs in a folder inside the roster's:
--   mkdir ROSTER/duckdb && cd ROSTER/duckdb && duckdb -f roster.sql
-- Like the plain C# program it trusts its input. 27334 yuan a year: floor 0.60 * 27334 / 12, ceiling 3.00 * 27334 / 12.

SET threads = 2;
SET preserve_insertion_order = false;

CREATE TEMP TABLE rules AS
SELECT * FROM (VALUES
  (1::TINYINT, 'not-insured', '四.4', 'notInsured'),
  (2::TINYINT, 'cross-year-refusal', '四.2', 'unchanged'),
  (3::TINYINT, 'in-year-freeze', '四.2', 'unchanged'),
  (4::TINYINT, 'floor', '二(二)', 'determined'),
  (5::TINYINT, 'ceiling', '二(二)', 'determined'),
  (6::TINYINT, 'own-wage', '二(二)', 'determined'),
  (7::TINYINT, 'new-hire-floor', '劳办发〔1997〕116号 新招职工', 'determined'),
  (8::TINYINT, 'new-hire-ceiling', '劳办发〔1997〕116号 新招职工', 'determined'),
  (9::TINYINT, 'new-hire', '劳办发〔1997〕116号 新招职工', 'determined'),
  (10::TINYINT, 'carry-over', '四.3', 'provisional'),
  (11::TINYINT, NULL, NULL, 'undetermined'),
  (21::TINYINT, 'freeze', '四.1', 'unchanged'),
  (22::TINYINT, 'organ-sum-with-exempt', '二(一)、四.4', 'determined'),
  (23::TINYINT, 'organ-sum', '二(一)', 'determined'),
  (24::TINYINT, 'own-total', '二(一)', 'determined'),
  (25::TINYINT, 'sum-with-exempt', '二(一)、四.4', 'determined'),
  (26::TINYINT, 'sum', '二(一)', 'determined')
) AS listed(place, rule, article, status);

CREATE TEMP TABLE persons AS
WITH decided AS (
  SELECT *,
    CASE
      WHEN category <> 'employee' AND exemptionProof THEN 1
      WHEN determinedBase IS NOT NULL AND correction = 'crossYear' THEN 2
      WHEN determinedBase IS NOT NULL AND (correction IS NULL OR priorYearMonthlyWage IS NULL) THEN 3
      WHEN priorYearMonthlyWage < 1366.70 THEN 4
      WHEN priorYearMonthlyWage > 6833.50 THEN 5
      WHEN priorYearMonthlyWage IS NOT NULL THEN 6
      WHEN firstMonthWage < 1366.70 THEN 7
      WHEN firstMonthWage > 6833.50 THEN 8
      WHEN firstMonthWage IS NOT NULL THEN 9
      WHEN previousYearBase IS NOT NULL THEN 10
      ELSE 11
    END::TINYINT AS place
  FROM read_csv('../persons.csv', header = true, auto_detect = false, delim = ',', columns = {
    'id': 'VARCHAR', 'employerId': 'VARCHAR', 'category': 'VARCHAR', 'priorYearMonthlyWage': 'DECIMAL(12,2)',
    'firstMonthWage': 'DECIMAL(12,2)', 'exemptionProof': 'BOOLEAN', 'wageInEmployerTotal': 'BOOLEAN',
    'previousYearBase': 'DECIMAL(12,2)', 'determinedBase': 'DECIMAL(12,2)', 'correction': 'VARCHAR',
    'provisionalBase': 'DECIMAL(12,2)', 'provisionalMonths': 'TINYINT'
  })
)
SELECT id, employerId, place, priorYearMonthlyWage, wageInEmployerTotal, provisionalBase, provisionalMonths,
  CASE
    WHEN place IN (2, 3) THEN determinedBase
    WHEN place IN (4, 7) THEN 1366.70
    WHEN place IN (5, 8) THEN 6833.50
    WHEN place = 6 THEN priorYearMonthlyWage
    WHEN place = 9 THEN firstMonthWage
    WHEN place = 10 THEN previousYearBase
  END::DECIMAL(12,2) AS base
FROM decided;

COPY (
  SELECT id, employerId, base, status, rule, article,
    CASE WHEN status = 'determined' THEN (base - provisionalBase) * provisionalMonths END AS adjustment,
    CASE
      WHEN place <> 11 THEN NULL
      WHEN priorYearMonthlyWage IS NULL THEN 'priorYearMonthlyWage previousYearBase'
      ELSE 'previousYearBase'
    END AS missing
  FROM persons JOIN rules USING (place)
) TO 'bases.csv' (HEADER, QUOTE '');

COPY (
  WITH totals AS (
    SELECT employerId,
      coalesce(sum(base), 0) AS bases,
      count(*) FILTER (place = 11) > 0 AS basesUnknown,
      count(*) FILTER (place = 10) > 0 AS anyProvisional,
      coalesce(sum(priorYearMonthlyWage) FILTER (place = 1), 0) AS exempt,
      coalesce(sum(priorYearMonthlyWage) FILTER (place = 1 AND wageInEmployerTotal = false), 0) AS exemptOutside,
      count(*) FILTER (place = 1 AND priorYearMonthlyWage IS NULL) > 0 AS exemptUnknown
    FROM persons GROUP BY employerId
  ),
  known AS (
    SELECT *,
      kind = 'enterprise' AS enterprise,
      coalesce(materialsComplete, true) AS complete,
      complete AND priorYearMonthlyTotalWages IS NOT NULL AS ownTotalKnown,
      basesUnknown OR exemptUnknown AS personsUnknown,
      bases + exempt AS total,
      priorYearMonthlyTotalWages + exemptOutside AS own
    FROM read_csv('../employers.csv', header = true, auto_detect = false, delim = ',', columns = {
      'id': 'VARCHAR', 'kind': 'VARCHAR', 'priorYearMonthlyTotalWages': 'DECIMAL(12,2)', 'materialsComplete': 'BOOLEAN',
      'previousYearBase': 'DECIMAL(12,2)', 'determinedBase': 'DECIMAL(12,2)', 'restructuring': 'VARCHAR',
      'provisionalBase': 'DECIMAL(12,2)', 'provisionalMonths': 'TINYINT'
    }) JOIN totals ON id = employerId
  ),
  decided AS (
    SELECT *,
      CASE
        WHEN determinedBase IS NOT NULL AND (NOT enterprise OR restructuring IS NULL) THEN 21
        WHEN NOT enterprise AND personsUnknown THEN 11
        WHEN NOT enterprise AND exempt > 0 THEN 22
        WHEN NOT enterprise THEN 23
        WHEN ownTotalKnown AND personsUnknown THEN 11
        WHEN ownTotalKnown AND own >= total THEN 24
        WHEN ownTotalKnown AND exempt > 0 THEN 25
        WHEN ownTotalKnown THEN 26
        WHEN previousYearBase IS NOT NULL THEN 10
        ELSE 11
      END::TINYINT AS place
    FROM known
  ),
  given AS (
    SELECT id, rule, article, place, enterprise, complete, ownTotalKnown, basesUnknown, exemptUnknown,
      provisionalBase, provisionalMonths,
      CASE WHEN anyProvisional AND status = 'determined' THEN 'provisional' ELSE status END AS status,
      CASE
        WHEN place = 21 THEN determinedBase
        WHEN place IN (22, 23, 25, 26) THEN total
        WHEN place = 24 THEN own
        WHEN place = 10 THEN previousYearBase
      END::DECIMAL(18,2) AS base
    FROM decided JOIN rules USING (place)
  )
  SELECT id, base, status, rule, article,
    CASE WHEN status = 'determined' THEN (base - provisionalBase) * provisionalMonths END AS adjustment,
    CASE WHEN place = 11 THEN nullif(concat_ws(' ',
      CASE WHEN (NOT enterprise OR complete) AND basesUnknown THEN 'persons.individualBases' END,
      CASE WHEN (NOT enterprise OR complete) AND exemptUnknown THEN 'persons.exemptWages' END,
      CASE WHEN enterprise AND complete AND NOT ownTotalKnown THEN 'priorYearMonthlyTotalWages' END,
      CASE WHEN enterprise AND NOT ownTotalKnown THEN 'previousYearBase' END), '') END AS missing
  FROM given
) TO 'employer-bases.csv' (HEADER, QUOTE '');
