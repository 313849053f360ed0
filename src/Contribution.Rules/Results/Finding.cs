namespace Contribution.Rules.Results;

/// <summary>Something that a case worker should look at; it changes no base.</summary>
/// <param name="Code">The finding's id in the rule set, or one of the library's own.</param>
/// <param name="Path">What it is about, as a JSON Pointer into the request.</param>
/// <param name="Zh">The finding in Chinese.</param>
/// <param name="En">The finding in English.</param>
public sealed record Finding(string Code, string Path, string Zh, string En);
