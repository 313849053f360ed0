using Contribution.Rules.Bench.ByHand;

namespace Contribution.Rules.Bench.PlainCsv;

/// <summary>
/// The bases of a roster, from CSV into CSV, as they are written down in an afternoon: columns in one order, no quotes,
/// no checks. It trusts its input; the command <c>roster</c> does not.
/// </summary>
internal static class PlainRoster
{
    public static void Decide(string roster, string folder)
    {
        DaqingInDecimal loop = new(ReferenceWage.Annual(27334));
        Dictionary<string, CountedEmployer> employers = File.ReadLines(Path.Combine(roster, "employers.csv"))
            .Skip(1)
            .Select(line => new CountedEmployer(PlainFacts.Employer(line.Split(','))))
            .ToDictionary(employer => employer.Facts.Id);

        Directory.CreateDirectory(folder);
        using (StreamWriter bases = new(Path.Combine(folder, "bases.csv")))
        {
            bases.Write("id,employerId,base,status,rule,article,adjustment,missing\n");
            foreach (string line in File.ReadLines(Path.Combine(roster, "persons.csv")).Skip(1))
            {
                string[] values = line.Split(',');
                PersonFacts person = PlainFacts.Person(values);
                HandDecision decision = loop.Decide(person, ref employers[values[1]].Totals);
                string missing = decision.Rule is null ? PlainMissing.Of(person) : "";
                bases.Write($"{person.Id},{values[1]},");
                PlainAnswer.Write(bases, decision, person.ProvisionalBase, person.ProvisionalMonths, missing);
            }
        }

        using StreamWriter ofEmployers = new(Path.Combine(folder, "employer-bases.csv"));
        ofEmployers.Write("id,base,status,rule,article,adjustment,missing\n");
        foreach (CountedEmployer employer in employers.Values)
        {
            EmployerFacts facts = employer.Facts;
            HandDecision decision = loop.Decide(facts, employer.Totals);
            string missing = decision.Rule is null ? PlainMissing.Of(facts, employer.Totals) : "";
            ofEmployers.Write($"{facts.Id},");
            PlainAnswer.Write(ofEmployers, decision, facts.ProvisionalBase, facts.ProvisionalMonths, missing);
        }
    }

    private sealed class CountedEmployer(EmployerFacts facts)
    {
        public HandTotals Totals;

        public EmployerFacts Facts { get; } = facts;
    }
}
