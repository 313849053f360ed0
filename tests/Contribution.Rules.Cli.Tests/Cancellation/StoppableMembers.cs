using System.Reflection;
using Contribution.Rules.NRules;
using Contribution.Rules.Parquet.Reading;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Tests.Cancellation;

/// <summary>
/// The members of all packages that take a token: all public ones, and those on which the tool and the jobs rest.
/// </summary>
internal static class StoppableMembers
{
    private static readonly Assembly[] Packages =
    [
        typeof(ContributionRules).Assembly,
        typeof(NRulesEngine).Assembly,
        typeof(Roster).Assembly,
        typeof(WorkbookFile).Assembly,
        typeof(ParquetFile).Assembly,
    ];

    private static readonly string[] Internal =
    [
        "RosterAudit.Audit",
        "Impact.Compare",
        "Redetermination.Determine",
        "RosterContributions.Compute",
        "PartMerge.new",
    ];

    /// <summary>Their names, as <c>WorkbookFile.ToCsv</c>.</summary>
    public static string[] Names() =>
        [
            .. Packages
                .SelectMany(package => package.GetExportedTypes())
                .SelectMany(type =>
                    type.GetMembers(
                        BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly
                    )
                )
                .Where(TakesToken)
                .Select(member => $"{member.DeclaringType!.Name}.{(member is ConstructorInfo ? "new" : member.Name)}")
                .Distinct(),
            .. Internal,
        ];

    private static bool TakesToken(MemberInfo member) =>
        member switch
        {
            PropertyInfo property => property.PropertyType == typeof(CancellationToken),
            MethodBase { IsSpecialName: false } or ConstructorInfo => ((MethodBase)member)
                .GetParameters()
                .Any(parameter => parameter.ParameterType == typeof(CancellationToken)),
            _ => false,
        };
}
