namespace Contribution.Rules;

/// <summary>A name or sentence for people, in both languages.</summary>
public sealed class Wording(string zh, string en)
{
    /// <summary>In Chinese.</summary>
    public string Zh { get; } = zh;

    /// <summary>In English.</summary>
    public string En { get; } = en;

    /// <summary>Whether both say the same.</summary>
    public override bool Equals(object? obj) => obj is Wording other && (Zh, En) == (other.Zh, other.En);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Zh, En);

    /// <summary>A text that is written in one language only, and shown to readers of both.</summary>
    /// <param name="text">The text.</param>
    internal static Wording Plain(string text) => new(text, text);

    /// <summary>The text for readers of one language.</summary>
    /// <param name="chinese">Whether it is for Chinese readers, or else for English ones.</param>
    internal string For(bool chinese) => chinese ? Zh : En;

    /// <summary>One wording, and another right behind it.</summary>
    public static Wording operator +(Wording left, Wording right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Wording(left.Zh + right.Zh, left.En + right.En);
    }
}
