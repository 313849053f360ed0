using Contribution.Rules.Cli.Messages;
#if NRULES
using System.Xml;
using Contribution.Rules.NRules;
using NRules.Diagnostics.Dgml;
#endif

namespace Contribution.Rules.Cli.Options;

/// <summary>The engines that <c>--engine</c> can name. A native program has no NRules, which compiles while it runs.</summary>
internal static class Engines
{
    // By the name that the contract gave the library's own engine.
    public const string Compiled = "compiled";
    public const string NRules = "nrules";

    public static readonly string[] Names = [Compiled, NRules];

    /// <summary>The engine with a name; null is the library's own engine.</summary>
    /// <exception cref="UserErrorException">It is NRules, in a native program.</exception>
    public static IRuleEngine? Find(string name, Locale locale) => name == Compiled ? null : CreateNRules(locale);

    /// <summary>The writer of the network that NRules makes of a rule set, as DGML.</summary>
    /// <exception cref="UserErrorException">This is a native program.</exception>
    public static Action<Stream> Network(RuleSet set, Locale locale)
    {
#if NRULES
        DgmlWriter network = new(CreateNRules(locale).GetSessionFactory(set).GetSchema());
        return stream =>
        {
            using XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true });
            network.WriteXml(xml);
        };
#else
        throw NoNRules(locale);
#endif
    }

#if NRULES
    private static NRulesEngine CreateNRules(Locale _) => new();
#else
    private static IRuleEngine CreateNRules(Locale locale) => throw NoNRules(locale);

    private static UserErrorException NoNRules(Locale locale) =>
        locale.Error(
            "原生程序不含 NRules 引擎；适用于所有平台的工具包 Contribution.Rules.Cli.any 含有该引擎",
            "a native program has no NRules engine; the tool's package for any platform, Contribution.Rules.Cli.any, has it"
        );
#endif
}
