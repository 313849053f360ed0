namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>The question of the tests on lists, as options.</summary>
internal static class Question
{
    /// <summary>Daqing's pension 2011, without its reference wage.</summary>
    public static readonly string[] DaqingWithoutWage =
    [
        "--jurisdiction",
        "230600",
        "--year",
        "2011",
        "--insurance",
        "pension",
    ];

    /// <summary>The same as known on a day before its reference wage was published.</summary>
    public static readonly string[] DaqingBeforePublication = [.. DaqingWithoutWage, "--as-known-on", "2010-01-01"];

    /// <summary>Daqing's pension 2011 with the province's wage.</summary>
    public static readonly string[] Daqing = [.. DaqingWithoutWage, "--reference-wage", "province=annual:27334"];

    /// <summary>Shenyang's pension of January and February 2025, with the province's wage.</summary>
    public static readonly string[] ShenyangInTwoMonths =
    [
        "--jurisdiction",
        "210100",
        "--year",
        "2025",
        "--insurance",
        "pension",
        "--reference-wage",
        "province=7000",
        "--from",
        "2025-01",
        "--through",
        "2025-02",
    ];
}
