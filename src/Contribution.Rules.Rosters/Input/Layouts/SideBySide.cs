using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>Recognizes two tables side by side: several columns stand twice, one that says who a person is among them.</summary>
internal static class SideBySide
{
    /// <summary>Why the list is refused; null where it is not.</summary>
    /// <param name="several">The columns that stand there more than once, by their JSON names.</param>
    public static Wording? Fault(IGrouping<string, Column>[] several) =>
        several.Length > 1 && Array.Exists(several, columns => KnownHeaders.WhoSomebodyIs.Contains(columns.Key))
            ? new Wording(
                $"表头各列出现了两次（如“{several[0].First().Header}”），似有两张表左右并排；请把右边的表移到左边的表之下，或分别存放",
                $"the header has its columns twice, such as \"{several[0].First().Header}\", as two tables side by side have; move the right one below the left one, or to a file of its own"
            )
            : null;
}
