using Contribution.Rules.RuleSets.Provisions;
using NRules.RuleModel;

namespace Contribution.Rules.NRules.Translation;

/// <summary>The actions of the translated rules.</summary>
internal static class Deciding
{
    /// <summary>A rule decides a case.</summary>
    /// <param name="context">The session.</param>
    /// <param name="decided">The case.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="fen">Its base in fen; null where it reads an unknown fact.</param>
    /// <param name="beside">Whether the agency's rules may match decisions.</param>
    public static void Decide(IContext context, BaseCase decided, Rule rule, decimal? fen, bool beside)
    {
        decided.Decide(rule, fen);
        if (beside)
        {
            Retract(context, decided);
            decided.Decided = new DecidedBase(decided, rule);
            context.Insert(decided.Decided);
        }

        AddUpAgain(context, decided);
    }

    /// <summary>A rule that has decided a case no longer applies to it, after an update of the facts.</summary>
    public static void Withdraw(IContext context, BaseCase decided, Rule rule)
    {
        decided.Withdraw(rule);
        if (decided.Decided?.Rule == rule.Id)
        {
            Retract(context, decided);
        }

        AddUpAgain(context, decided);
    }

    /// <summary>Adds up the persons of a request.</summary>
    public static void AddUp(IContext context, PersonCases roster)
    {
        EmployerCase? former = roster.Employer;
        EmployerCase? employer = roster.AddUp();
        if (former is not null)
        {
            context.TryRetract(former);
        }

        if (employer is not null)
        {
            context.Insert(employer);
        }
    }

    /// <summary>Adds up once more, last: the update evaluates conditions at once, and they read the case as it is decided by then.</summary>
    private static void AddUpAgain(IContext context, BaseCase decided)
    {
        if (decided is PersonCase && decided.Request.Roster is { IsAddedUp: true } roster)
        {
            context.TryUpdate(roster);
        }
    }

    private static void Retract(IContext context, BaseCase decided)
    {
        if (decided.Decided is DecidedBase former)
        {
            decided.Decided = null;
            context.TryRetract(former);
        }
    }
}
