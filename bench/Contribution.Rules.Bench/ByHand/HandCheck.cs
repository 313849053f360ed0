namespace Contribution.Rules.Bench.ByHand;

/// <summary>Holds answers against the loop's. A fast wrong answer is no result.</summary>
internal static class HandCheck
{
    /// <summary>Every person's and the employer's answer: rule, article, status, base, true-up.</summary>
    /// <exception cref="MismatchException">One differs.</exception>
    public static void Same(
        BasesRequest request,
        Outcome<BasesResult> outcome,
        HandDecision employer,
        ReadOnlySpan<HandDecision> decisions
    )
    {
        if (outcome is not Outcome<BasesResult>.Computed(var result) || result.Persons.Length != decisions.Length)
        {
            throw new MismatchException($"not all was computed of {request.Employer!.Id}");
        }

        for (int place = 0; place < decisions.Length; place++)
        {
            PersonFacts person = request.Persons[place];
            Same(result.Persons[place], person.Id, decisions[place], person.ProvisionalBase, person.ProvisionalMonths);
        }

        EmployerFacts facts = request.Employer!;
        Same(result.Employer!, facts.Id, employer, facts.ProvisionalBase, facts.ProvisionalMonths);
    }

    private static void Same(
        ContributionBase given,
        string id,
        in HandDecision expected,
        decimal? provisionalBase,
        int? months
    )
    {
        decimal? adjustment =
            expected.Status == DeterminationStatus.Determined ? (expected.Base - provisionalBase) * months : null;
        bool same =
            given.Id == id
            && given.Rule == expected.Rule?.Id
            && given.Article == expected.Rule?.Article
            && given.Status == expected.Status
            && given.Base.GetValueOrDefault() == expected.Base
            && given.Adjustment == adjustment;
        if (!same)
        {
            throw new MismatchException(
                $"{given.Id}: {given.Base} by {given.Rule}, by hand {expected} with true-up {adjustment}"
            );
        }
    }

    /// <summary>Both loops, one in decimals, one in fen.</summary>
    /// <exception cref="MismatchException">They differ.</exception>
    public static void Same(in HandDecision expected, in HandDecisionInFen given)
    {
        if ((expected.Rule, expected.Status, expected.Base) != (given.Rule, given.Status, given.Fen / 100m))
        {
            throw new MismatchException($"{given}, in decimals {expected}");
        }
    }

    /// <summary>A decision of the batch.</summary>
    /// <exception cref="MismatchException">It differs.</exception>
    public static void Same(in HandDecision expected, Decision given)
    {
        if (
            (expected.Rule?.Id, expected.Rule?.Article, expected.Status, expected.Base)
            != (given.Rule, given.Article, given.Status, given.Base.GetValueOrDefault())
        )
        {
            throw new MismatchException($"{given.Base} by {given.Rule}, {given.Status}, by hand {expected}");
        }
    }
}
