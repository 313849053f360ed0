using System.CommandLine;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Options;

/// <summary>The option <c>--parquet</c> of a command.</summary>
/// <param name="locale">The language.</param>
internal sealed class ParquetOption(Locale locale)
{
    /// <summary>The option.</summary>
    public Option<bool> Option { get; } =
        locale.Flag(
            "--parquet",
            "同时把各结果表写成 Parquet 文件",
            "writes each table of results as a Parquet file too"
        );

    /// <summary>Whether it is given.</summary>
    /// <exception cref="UserErrorException">This is a native program.</exception>
    public bool Read(ParseResult parsed)
    {
        bool isGiven = parsed.GetValue(Option);
        ParquetLists.CheckOption(isGiven, locale);
        return isGiven;
    }
}
