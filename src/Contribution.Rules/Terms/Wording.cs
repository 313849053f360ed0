namespace Contribution.Rules.Terms;

/// <summary>A name or sentence for people, in both languages.</summary>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
public sealed record Wording(string Zh, string En)
{
    /// <summary>A text that is written in one language only, and shown to readers of both.</summary>
    /// <param name="text">The text.</param>
    public static Wording Plain(string text) => new(text, text);

    /// <summary>The text for readers of one language.</summary>
    /// <param name="chinese">Whether it is for Chinese readers, or else for English ones.</param>
    public string For(bool chinese) => chinese ? Zh : En;

    /// <summary>One wording, and another right behind it.</summary>
    public static Wording operator +(Wording left, Wording right) => left?.Then(right) ?? right;

    /// <summary>This wording, and another right behind it.</summary>
    /// <param name="next">What comes behind it.</param>
    public Wording Then(Wording next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new Wording(Zh + next.Zh, En + next.En);
    }
}
