namespace Contribution.Rules.Testing;

/// <summary>Something came out otherwise than a test expects. A test runner shows it as a failed test.</summary>
/// <param name="zh">The expected and the actual value, in Chinese.</param>
/// <param name="en">The expected and the actual value, in English.</param>
/// <param name="details">Lines that are the same in both languages, such as a difference.</param>
public sealed class ExpectationException(string zh, string en, params IEnumerable<string> details)
    : Exception(string.Join('\n', [en, zh, .. details]))
{
    /// <summary>The expected and the actual value, in Chinese.</summary>
    public string Zh { get; } = zh;

    /// <summary>The expected and the actual value, in English.</summary>
    public string En { get; } = en;
}
