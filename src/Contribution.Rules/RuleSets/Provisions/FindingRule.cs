using Contribution.Rules.Language;

namespace Contribution.Rules.RuleSets.Provisions;

/// <summary>A finding that is reported when a condition holds; it changes no base.</summary>
internal sealed class FindingRule
{
    internal FindingRule(
        string id,
        BaseKind @for,
        Provision provision,
        Expression when,
        FindingText zh,
        FindingText en
    ) => (Id, For, Provision, When, ZhText, EnText) = (id, @for, provision, when, zh, en);

    /// <summary>The finding's code in results.</summary>
    public string Id { get; }

    /// <summary>The kind of bases that it covers.</summary>
    public BaseKind For { get; }

    /// <summary>The provision behind it.</summary>
    public Provision Provision { get; }

    /// <summary>When it holds; reads the facts, and <c>status</c>, <c>base</c> and <c>adjustment</c> of the answer.</summary>
    public Expression When { get; }

    /// <summary>The text in Chinese, as written; expressions in braces are shown as money.</summary>
    public string Zh => ZhText.Text;

    /// <summary>The text in English, as written.</summary>
    public string En => EnText.Text;

    /// <summary>The text in Chinese.</summary>
    internal FindingText ZhText { get; }

    /// <summary>The text in English.</summary>
    internal FindingText EnText { get; }
}
