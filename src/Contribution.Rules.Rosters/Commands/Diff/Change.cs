using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>One person or employer under A and under B.</summary>
internal sealed record Change
{
    /// <summary>The kind of base: a person's or an employer's.</summary>
    public required BaseKind Kind { get; init; }

    /// <summary>The person's or the employer's number.</summary>
    public required string Id { get; init; }

    /// <summary>The person's employer; null is none, or that it is an employer itself.</summary>
    public string? EmployerId { get; init; }

    /// <summary>The category of the person; null for an employer.</summary>
    public PersonCategory? Category { get; init; }

    /// <summary>The kind of the employer; null is a person without one.</summary>
    public EmployerKind? EmployerKind { get; init; }

    /// <summary>The monthly wage, or the employer's total of wages; null is not known.</summary>
    public decimal? Wage { get; init; }

    /// <summary>The base under A.</summary>
    public required Standing A { get; init; }

    /// <summary>The base under B.</summary>
    public required Standing B { get; init; }

    /// <summary>The base under B less that under A, in yuan a month; null where one of them is not known.</summary>
    public decimal? Difference => B.Counted - A.Counted;

    /// <summary>The class of the change.</summary>
    public ChangeClass Class =>
        (A.Answer, B.Answer) switch
        {
            ({ } a, { } b) => Classify(a, b),
            _ when (!A.IsCovered || A.Answer is not null) && (!B.IsCovered || B.Answer is not null) => A.IsCovered
                ? ChangeClass.OnlyA
            : B.IsCovered ? ChangeClass.OnlyB
            : ChangeClass.Neither,
            _ => ChangeClass.NotComputed,
        };

    private ChangeClass Classify(ContributionBase a, ContributionBase b) =>
        Difference is not decimal difference
            ? a.Status == b.Status
                ? ChangeClass.Same
                : ChangeClass.AmountOpen
            : difference > 0m
                ? ChangeClass.BaseUp
                : difference < 0m
                    ? ChangeClass.BaseDown
                    : a.Status != b.Status
                        ? ChangeClass.StatusOnly
                        : a.Rule != b.Rule || a.Article != b.Article
                            ? ChangeClass.RuleOnly
                            : ChangeClass.Same;
}
