using Contribution.Rules.Cli.Text;
using Contribution.Rules.Evaluation;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The engines that <c>--engine</c> can name.</summary>
internal static class Engines
{
    public const string Compiled = "compiled";
    public const string NRules = "nrules";

    public static readonly string[] Names = [Compiled, NRules];

    /// <summary>The engine with a name; null is the library's own compiled plan.</summary>
    /// <exception cref="UserErrorException">The native program has no NRules: that compiles expressions while it runs.</exception>
    public static IRuleEngine? Find(string name, Locale locale)
    {
        if (name == Compiled)
        {
            return null;
        }

#if NRULES
        return new Contribution.Rules.NRules.NRulesEngine();
#else
        throw new UserErrorException(
            locale.Pick(
                "原生程序不含 NRules 引擎；适用于所有平台的工具包 Contribution.Rules.Cli.any 含有该引擎",
                "a native program has no NRules engine; the tool's package for any platform, Contribution.Rules.Cli.any, has it"
            )
        );
#endif
    }
}
