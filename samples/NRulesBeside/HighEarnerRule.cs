using Contribution.Rules.NRules.Facts;
using NRules.Fluent.Dsl;

namespace NRulesBeside;

/// <summary>An agency's own rule: it marks persons whose wage is cut off at the ceiling, for the case worker's list.</summary>
[Name("agency/cut-off-at-the-ceiling")]
public sealed class HighEarnerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        PersonCase person = null!;

        // The case carries the facts and, once our rule has fired, the decision; ours come first by their priority.
        When().Match(() => person, p => p.Person.PriorYearMonthlyWage > 3 * p.Request.AnnualReferenceWage / 12);
        Then()
            .Do(context =>
                context.Insert(new WorkListEntry(person.Person.Id, person.Person.PriorYearMonthlyWage!.Value))
            );
        Priority(-1);
    }
}

/// <summary>A line of the case worker's list.</summary>
public sealed record WorkListEntry(string PersonId, decimal Wage);
