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
    /// <exception cref="UserErrorException">This build of the tool has no such engine.</exception>
    public static IRuleEngine? Find(string name, Locale locale)
    {
        if (name == Compiled)
        {
            return null;
        }

#if USE_NRULES
        return new Contribution.Rules.NRules.NRulesEngine();
#else
        throw new UserErrorException(
            locale.Pick(
                "本程序未包含 NRules 引擎;请用 -p:UseNRules=true 构建(见 docs/nrules.md)",
                "this build has no NRules engine; build with -p:UseNRules=true (see docs/nrules.md)"
            )
        );
#endif
    }
}
