using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Semantics;

/// <summary>The totals over persons that the employer's rules read.</summary>
internal sealed class Totals
{
    /// <summary>Totals over no persons yet.</summary>
    /// <param name="unread">The persons whose facts could not be read.</param>
    public Totals(int unread)
    {
        Headcount = unread;
        foreach (Total total in unread > 0 ? [IndividualBases, ExemptWages, ExemptWagesOutside] : Array.Empty<Total>())
        {
            total.Add("?", null);
        }
    }

    /// <summary>S: the sum of the individual bases.</summary>
    public Total IndividualBases { get; } = new();

    /// <summary>X: the wages of the exempt persons.</summary>
    public Total ExemptWages { get; } = new();

    /// <summary>Xo: the part of X that does not stand inside the employer's reported total.</summary>
    public Total ExemptWagesOutside { get; } = new();

    /// <summary>The persons whose base is provisional.</summary>
    public List<string> Provisional { get; } = [];

    /// <summary>The number of persons listed.</summary>
    public int Headcount { get; private set; }

    public void Add(PersonFacts person, CaseReading reading)
    {
        Headcount++;
        if (reading.Decided is not Rule rule)
        {
            IndividualBases.Add(person.Id, null);
            return;
        }

        if (reading.Base is Rational rounded)
        {
            IndividualBases.Add(person.Id, rounded);
        }

        if (rule.Status == DeterminationStatus.Provisional)
        {
            Provisional.Add(person.Id);
        }

        if (rule.ExemptWage is { Root: var wage })
        {
            Rational? counted = reading.Facts.First.Number(wage);
            ExemptWages.Add(person.Id, counted);
            if (!person.WageInEmployerTotal)
            {
                ExemptWagesOutside.Add(person.Id, counted);
            }
        }
    }
}
