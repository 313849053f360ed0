using System.Reflection;

namespace Contribution.Rules.Testing;

/// <summary>
/// Gives an xunit theory the cases of a guarded folder, after <see cref="ContractFolder.Check"/>: of files that are not
/// those of the owner's list, none is run and the theory fails.
/// </summary>
/// <param name="folder">The guarded folder, seen from the folder of the test project.</param>
/// <example>
/// <code>
/// [Theory]
/// [ContractCases("../ContractCases/linhai")]
/// public void Agreed_cases_hold(RuleCase worked) => worked.Check();
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ContractCasesAttribute(string folder) : CaseDataAttribute
{
    /// <summary>The guarded folder.</summary>
    public string Folder { get; } = folder;

    private protected override IReadOnlyList<RuleCase> Read(Assembly tests) =>
        new ContractFolder(Path.GetFullPath(Folder, SourceFolder.Find(tests))).CheckedCases();
}
