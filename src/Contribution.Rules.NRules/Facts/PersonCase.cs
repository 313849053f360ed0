using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.NRules;

/// <summary>One person of a request.</summary>
public sealed class PersonCase : BaseCase
{
    private readonly int _index;
    private PersonFacts _person;

    internal PersonCase(RequestCase request, PersonFacts person, int index)
        : base(request) => (_person, _index) = (person, index);

    /// <summary>
    /// The person. In a session of an agency's own, other facts may be set once <c>ComputeBases</c> has returned; after
    /// <c>session.Update</c> and <c>session.Fire</c> the decisions are those for the new facts, which nothing has checked.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// Set while <c>ComputeBases</c> decides, or in a session that is not an agency's own.
    /// </exception>
    public PersonFacts Person
    {
        get => _person;
        set =>
            _person = Request.IsDeciding
                ? throw new InvalidOperationException(
                    $"{Path}: the facts of a request do not change while it is decided"
                )
                : value;
    }

    /// <inheritdoc/>
    public override string Path => $"/persons/{_index}";

    /// <inheritdoc/>
    internal override Rational? Exact(Node node) =>
        CaseFacts.Read(Person, Employer, Request.ReferenceWageGiven).First.Number(node);
}
