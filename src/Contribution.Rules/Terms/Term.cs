namespace Contribution.Rules.Terms;

/// <summary>One entry of the <see cref="Glossary"/>.</summary>
/// <param name="Group">What it is a value of, such as <c>determinationStatus</c>.</param>
/// <param name="Name">Its name in the JSON contract.</param>
/// <param name="Words">What people call it.</param>
internal sealed record Term(string Group, string Name, Wording Words);
