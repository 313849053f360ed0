using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>Finds names, readings and sentences whose Chinese is written in Latin letters only, or whose English is Chinese.</summary>
internal static class Languages
{
    /// <summary>The faults of a rule file. One text for readers of both languages may be in either.</summary>
    public static IEnumerable<Fault> In(RuleFile file)
    {
        IEnumerable<(string Path, string? Zh, string? En)> texts =
        [
            .. file.Parts().SelectMany(part => Texts(part.Path, part.Part.Name, part.Part.Reading)),
            .. (file.Findings ?? []).Select((part, at) => (JsonPath.Child("/findings", at), part.Zh, part.En)),
        ];
        foreach ((string path, string? zh, string? en) in texts)
        {
            if (zh is not null && zh.Any(char.IsAsciiLetter) && !zh.Any(IsChinese))
            {
                yield return Fault(path + "/zh", zh, "中文文本里没有汉字", "the Chinese text has no Chinese character");
            }

            if (en is not null && en.Any(IsChinese) && !en.Any(char.IsAsciiLetter))
            {
                yield return Fault(path + "/en", en, "英文文本里没有英文字母", "the English text has no Latin letter");
            }
        }
    }

    private static IEnumerable<(string, string?, string?)> Texts(string path, Wording? name, Wording? reading)
    {
        if (name is not null && name.Zh != name.En)
        {
            yield return (path + "/name", name.Zh, name.En);
        }

        if (reading is not null && reading.Zh != reading.En)
        {
            yield return (path + "/reading", reading.Zh, reading.En);
        }
    }

    private static bool IsChinese(char letter) => letter is >= '\u3400' and <= '\u9fff';

    private static Fault Fault(string path, string found, string zh, string en) =>
        new(FaultCode.OutOfRange, path, found, "zh, en")
        {
            Words = FaultWords.Saying(new Wording($"{zh}：“{found}”", $"{en}: \"{found}\"")),
        };
}
