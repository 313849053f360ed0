using System.Reflection;

namespace Contribution.Rules.Testing;

/// <summary>
/// Gives an xunit theory the cases of case files, one <see cref="RuleCase"/> a row. The theory fails where there is no such
/// folder, no such file in it, or a file is no case file.
/// </summary>
/// <param name="files">
/// A folder and a pattern of file names, such as <c>Cases/*.cases.json</c>, relative to the folder of the test
/// project. Folders below it count too.
/// </param>
/// <example>
/// <code>
/// [Theory]
/// [CaseFiles("Cases/*.cases.json")]
/// public void Case_gives_the_answer_worked_by_hand(RuleCase worked) => worked.Check();
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CaseFilesAttribute(string files) : CaseDataAttribute
{
    /// <summary>The folder and the pattern of file names.</summary>
    public string Files { get; } = files;

    private protected override IReadOnlyList<RuleCase> Read(Assembly tests) => CaseFile.In(tests, Files);
}
