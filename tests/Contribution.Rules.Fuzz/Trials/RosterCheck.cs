using System.Text;
using Contribution.Rules.Fuzz.Generating;
using Contribution.Rules.Fuzz.Interpreting;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// Holds the results of a roster against the second opinion, row by row, where the damage lies within known rows.
/// </summary>
internal sealed class RosterCheck(
    EffectiveRules rules,
    RosterLists lists,
    RosterRun run,
    IReadOnlySet<int> damagedLines,
    byte[] persons
)
{
    private readonly string[] _lines = Encoding
        .Latin1.GetString(persons)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The check of undamaged lists.</summary>
    public RosterCheck(EffectiveRules rules, RosterLists lists, RosterRun run)
        : this(rules, lists, run, new HashSet<int>(), []) { }

    public string? Wrong()
    {
        int rowsIn = lists.Persons.Count - 1 + lists.Employers.Count - 1;
        if (!run.IsWritten)
        {
            // Figures out of order refuse the question itself, and then there was nothing to list.
            return rowsIn == 0 || lists.IsChoiceWanted ? null : "the lists are refused";
        }

        if (lists.IsChoiceWanted)
        {
            return "the lists are answered, and nobody said which reference wage counts";
        }

        return rowsIn != run.RowsOut ? $"{rowsIn} rows in, {run.RowsOut} out" : WrongPersons() ?? WrongEmployers();
    }

    private string? WrongPersons()
    {
        HashSet<string> answers = [.. run.Persons.Select(row => string.Join(',', row))];
        int line = 0;
        foreach (string[] row in lists.Persons.Skip(1))
        {
            line++;
            bool isTouched =
                damagedLines.Contains(line)
                || damagedLines.Any(other => _lines[other].Contains(row[0], StringComparison.Ordinal));
            if (!isTouched && !answers.Contains(lists.PersonAnswers[row[0]]))
            {
                List<string>? found = run.Persons.Find(answer => answer[0] == row[0]);
                return $"{row[0]}: second opinion {lists.PersonAnswers[row[0]]}, roster {string.Join(',', found ?? ["none"])}";
            }
        }

        return null;
    }

    private string? WrongEmployers()
    {
        foreach (List<string> row in run.Employers)
        {
            string answer = string.Join(',', row);
            string id = row[0];
            bool isTouched = damagedLines.Any(line =>
                lists.Persons[line][1] == id || _lines[line].Contains(id, StringComparison.Ordinal)
            );
            // A row without a readable employer may belong to any: the roster then settles fewer totals than the second opinion,
            // which knows undamaged rows only.
            bool isCautious =
                run.HasUnplaced
                || (
                    run.Rejects.Count > 0
                    && row[2] == "undetermined"
                    && row[6].Contains("persons.", StringComparison.Ordinal)
                );
            if (!isTouched && !isCautious && answer != lists.EmployerAnswers[id])
            {
                return $"{id}: second opinion {lists.EmployerAnswers[id]}, roster {answer}";
            }

            // The row is rejected and still names its employer: that employer's totals are not known.
            bool isUnread =
                run.HasUnplaced
                || run.Rejects.Any(reject =>
                    reject[0].Contains("persons", StringComparison.Ordinal)
                    && reject[5].Split(',') is var values
                    && values.Contains(id)
                );
            if (isUnread && row[3].Length > 0 && ReadsTotals(row[3]))
            {
                return $"{id} is settled, though one of its rows was rejected: {answer}";
            }
        }

        return null;
    }

    private bool ReadsTotals(string ruleId)
    {
        Scope scope = new(
            rules,
            CaseFacts.Order.ToDictionary(name => name, _ => (object?)null, StringComparer.Ordinal)
        );
        Rule rule = rules.EmployerBase.Single(rule => rule.Id == ruleId);
        return new[] { rule.When, rule.Base }.Any(node =>
            node is not null
            && scope
                .Read(node)
                .Any(name => name is "persons.individualBases" or "persons.exemptWages" or "persons.exemptWagesOutside")
        );
    }
}
