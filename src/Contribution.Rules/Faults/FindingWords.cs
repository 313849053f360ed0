namespace Contribution.Rules.Faults;

/// <summary>The words of a finding, made when they are read. The same words every time.</summary>
internal abstract class FindingWords
{
    /// <summary>The place in the request that it concerns, as a JSON Pointer.</summary>
    public abstract string Path { get; }

    /// <summary>The finding in Chinese.</summary>
    public abstract string Zh { get; }

    /// <summary>The finding in English.</summary>
    public abstract string En { get; }
}
