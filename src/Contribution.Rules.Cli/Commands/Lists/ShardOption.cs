using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Merge;
using Contribution.Rules.Rosters.Commands.Rosters;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary>The option <c>--shard</c>: one part of a roster, with the manifest by which <c>merge</c> joins it.</summary>
internal sealed class ShardOption(Locale locale)
{
    private readonly Option<string> _shard = locale.Option(
        "--shard",
        "I/N",
        "只算第 I 份（共 N 份），按单位编号划分",
        "part I of N only, split by employer id"
    );

    /// <summary>Adds the option.</summary>
    public void AddTo(Command command) => command.Options.Add(_shard);

    /// <summary>Whether a part is wanted: it may be the only one.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetResult(_shard) is not null;

    /// <summary>The part that is wanted.</summary>
    /// <exception cref="UserErrorException">The value is not a part.</exception>
    public Shard Read(ParseResult parsed) =>
        parsed.GetValue(_shard) is not string text ? Shard.Whole
        : Shard.TryParse(text, out Shard shard) ? shard
        : throw locale.WrongForm(_shard.Name, text, "第几部分和共几部分，如 1/8", "I/N such as 1/8");

    /// <summary>A list, hashed while it is read where a part is wanted.</summary>
    public RosterSource? Hashed(ParseResult parsed, RosterSource? list) =>
        IsGiven(parsed) && list is not null ? new HashedSource(list) : list;

    /// <summary>Writes a part's manifest beside its results.</summary>
    public static void Write(PartManifest manifest, OutputFolder output)
    {
        string text = PartManifestJson.Write(manifest);
        output.Write(PartManifest.FileName, file => file.Write(text + "\n"));
    }
}
