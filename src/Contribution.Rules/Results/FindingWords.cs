namespace Contribution.Rules.Results;

/// <summary>What a finding says, and of what; put into words when somebody reads it. The same words every time.</summary>
internal abstract class FindingWords
{
    /// <summary>What it is about, as a JSON Pointer into the request.</summary>
    public abstract string Path { get; }

    /// <summary>The finding in Chinese.</summary>
    public abstract string Zh { get; }

    /// <summary>The finding in English.</summary>
    public abstract string En { get; }
}
