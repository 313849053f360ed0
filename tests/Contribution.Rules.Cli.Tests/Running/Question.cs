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
}
