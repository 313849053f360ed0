using System.Reflection;
using Xunit;
using Xunit.v3;

namespace Contribution.Rules.Testing;

/// <summary>Gives an xunit theory the cases of case files, one <see cref="RuleCase"/> a row.</summary>
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
public sealed class CaseFilesAttribute(string files) : DataAttribute
{
    /// <summary>The folder and the pattern of file names.</summary>
    public string Files { get; } = files;

    /// <inheritdoc/>
    /// <exception cref="IOException">There is no such folder, or no such file in it.</exception>
    /// <exception cref="System.Text.Json.JsonException">A file is no case file.</exception>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    )
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        IReadOnlyCollection<ITheoryDataRow> rows =
        [
            .. CaseFile
                .In(testMethod.DeclaringType!.Assembly, Files)
                .Select(one => new TheoryDataRow(new DiscoveredCase(one))),
        ];
        return new(rows);
    }

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
