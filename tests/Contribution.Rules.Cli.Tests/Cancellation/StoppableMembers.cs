using System.Reflection;
using Contribution.Rules.NRules;
using Contribution.Rules.Parquet.Reading;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Workbooks.Reading;

namespace Contribution.Rules.Cli.Tests.Cancellation;

/// <summary>The public members of all packages that take a token.</summary>
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
